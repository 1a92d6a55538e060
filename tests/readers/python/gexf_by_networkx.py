"""Prints what networkx makes of a GEXF 1.2 file, as JSON."""

import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1])
assert graph.is_multigraph() and graph.is_directed()


def flat(key, attributes):
    viz = attributes.pop("viz", {})
    return {"id": key, **attributes, **viz.get("position", {}), "size": viz.get("size"), "colour": viz.get("color")}


nodes = [flat(key, attributes) for key, attributes in graph.nodes(data=True)]
edges = [
    {"source": source, "target": target, **attributes, "id": key}
    for source, target, key, attributes in graph.edges(keys=True, data=True)
]
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
