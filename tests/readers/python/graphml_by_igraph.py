"""Prints what igraph makes of a GraphML file, as JSON."""

import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
assert graph.is_directed()

nodes = [vertex.attributes() for vertex in graph.vs]
edges = [
    {
        "source": graph.vs[edge.source]["id"],
        "target": graph.vs[edge.target]["id"],
        **edge.attributes(),
        # igraph drops the ids of edges.
        "id": edge["key"],
    }
    for edge in graph.es
]
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
