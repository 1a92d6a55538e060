import Graph from "graphology";

const dramatis = process.env.DRAMATIS ?? "http://127.0.0.1:3000";
const board = await (await fetch(`${dramatis}/api/graph?without=donald-trump`)).json();
const graph = Graph.from(board);

console.log(`${graph.order} nodes and ${graph.size} edges do not rest on his word alone`);
for (const { target, attributes } of graph.outEdgeEntries("gustavo-petro")) {
  const { label, modality, claims } = attributes;
  const [{ exact }] = claims[0].evidence;
  console.log(`Petro ${label} ${graph.getNodeAttribute(target, "label")} (${modality}): ${exact}`);
}
