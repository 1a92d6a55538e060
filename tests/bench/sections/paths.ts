import Graph from "graphology";
import { predicateCarries } from "../../../graph-data/model/carrying.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { paths } from "../../../graph-data/query/paths.ts";
import { shortestPath } from "../../../graph-data/query/shortest-path.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { someKeys } from "../boards/questions.ts";
import { race } from "../measure/race.ts";
import { peer } from "../peers.ts";
import { faster } from "../run/rows.ts";
import { atLarge, type Section, type Size, sizeName, type Tools } from "../run/section.ts";

interface ShortestPath {
  bidirectional(graph: Graph, source: string, target: string): string[] | null;
}

const questions = 400;

/** The ties that may carry a hop, either way: graphology's search then answers the same question. */
function carrying(board: Board): Graph {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { key } of board.nodes) graph.addNode(key);
  for (const { key, source, target, attributes } of board.edges) {
    if (!predicateCarries(attributes.predicate)) continue;
    if (attributes.claims.some(({ modality }) => modalities[modality].carries))
      graph.addEdgeWithKey(key, source, target);
  }
  return graph;
}

async function measure(size: Size, { progress, row, signal }: Tools): Promise<void> {
  progress(`making a board of ${sizeName(size)}`);
  const board = largeBoard(size.nodes, size.edges);
  const index = indexBoard(board);
  progress("graphology reads it");
  const graph = carrying(board);
  const { default: theirs } = await peer<{ default: ShortestPath }>("graphology-shortest-path/unweighted.js");
  const from = someKeys(index, questions, 11);
  const to = someKeys(index, questions, 13);
  const ends = (i: number) => [from[i] as string, to[i] as string] as const;

  progress("are the answers as long?");
  for (let i = 0; i < questions; i++) {
    const [a, b] = ends(i);
    const [one, other] = [shortestPath(index, a, b), theirs.bidirectional(graph, a, b)];
    if (a !== b && one?.length !== other?.length)
      throw new Error(`From ${a} to ${b} we find ${one?.length} nodes, graphology ${other?.length}.`);
  }
  progress("shortest path");
  const times = await race(
    [
      { name: "ours", ask: (i) => shortestPath(index, ...ends(i)) },
      { name: "ranked", ask: (i) => paths(index, ...ends(i), { k: 1 }) },
      { name: "theirs", ask: (i) => theirs.bidirectional(graph, ...ends(i)) },
    ],
    questions,
    { signal },
  );
  const micro = (name: string) => (times.get(name)?.median ?? Number.NaN) * 1000;
  const figures = { peer: "graphology-shortest-path", unit: "µs", theirs: micro("theirs") } as const;
  row(faster({ what: `a shortest path, ${sizeName(size)}`, ours: micro("ours"), ...figures }, 10));
  row(
    faster({
      what: `the best of all shortest paths, with its claims, ${sizeName(size)}`,
      ours: micro("ranked"),
      ...figures,
    }),
  );
}

export const pathsSection: Section = {
  title: "Shortest path, in process",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
