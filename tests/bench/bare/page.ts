import Graph from "graphology";
import type { SerializedGraph } from "graphology-types";
import Sigma from "sigma";

/** The least that draws the same graph: fetch, read, draw. Sigma draws its first frame when it is made. */
const board = (await (await fetch("/api/graph")).json()) as SerializedGraph;
const stage = document.getElementById("stage");
if (!stage) throw new Error("There is no stage.");
new Sigma(Graph.from(board), stage);
document.body.dataset.canvas = "drawn";
