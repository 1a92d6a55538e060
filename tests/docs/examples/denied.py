import io, os, urllib.request
import networkx as nx

dramatis = os.environ.get("DRAMATIS", "http://127.0.0.1:3000")
with urllib.request.urlopen(f"{dramatis}/api/export/gexf?version=1.2&modality=denied") as answer:
    graph = nx.read_gexf(io.BytesIO(answer.read()))

print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} denied ties")
for source, target, tie in sorted(graph.edges(data=True), key=lambda edge: edge[2]["id"]):
    print(f"{graph.nodes[source]['label']} - {tie['label']} - {graph.nodes[target]['label']}")
