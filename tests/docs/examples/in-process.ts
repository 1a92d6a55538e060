import { readFileSync } from "node:fs";
import { readColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { neighbors } from "../../../graph-data/query/neighbors.ts";
import { nodesWithin } from "../../../graph-data/query/nodes-within.ts";
import { search } from "../../../graph-data/query/search/search.ts";
import { shortestPath } from "../../../graph-data/query/shortest-path.ts";

// Or indexBoard(JSON.parse(...)) of a graph.json, from graph-data/query/index/board-index.ts.
const index = readColumns(readFileSync("graph-data/built/graph.columns"));

console.log(nodesWithin(index, "mexico", { depth: 2, filter: { modality: ["stated"] } }).length, "nodes");
console.log(neighbors(index, "mexico", { limit: 10 }).edges.length, "ties among the first ten");
console.log(shortestPath(index, "gianni-infantino", "uss-gerald-r-ford")?.join(" - "));
console.log(search(index, "shienbaum").results[0]?.label);
