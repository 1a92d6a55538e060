"""Prints what networkx makes of a GraphML file, as JSON."""

import json
import sys

import networkx

# Without being told, networkx drops the ids of edges when no two are parallel.
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
assert graph.is_directed()

nodes = [{"id": key, **attributes} for key, attributes in graph.nodes(data=True)]
edges = [
    {"source": source, "target": target, **attributes, "id": key}
    for source, target, key, attributes in graph.edges(keys=True, data=True)
]
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
