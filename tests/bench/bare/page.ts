import Graph from "graphology";
import type { SerializedGraph } from "graphology-types";
import Sigma from "sigma";

/** The least that draws the same graph: fetch, read, draw. */
const board = (await (await fetch("/api/graph")).json()) as SerializedGraph;
const graph = Graph.from(board);
const stage = document.getElementById("stage");
if (!stage) throw new Error("There is no stage.");
const sigma = new Sigma(graph, stage, { labelRenderedSizeThreshold: 6 });
sigma.once("afterRender", () => {
  document.body.dataset.canvas = "drawn";
});
