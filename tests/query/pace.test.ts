import Graph from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { nodesWithin } from "../../graph-data/query/nodes-within.ts";
import { shortestPath } from "../../graph-data/query/shortest-path.ts";
import { type Kept, within } from "../bench/boards/graphology-walk.ts";
import { someKeys } from "../bench/boards/questions.ts";
import { race } from "../bench/measure/race.ts";
import { largeBoard } from "../pictures/large-board.ts";

const board = largeBoard(5000, 25_000);
const index = indexBoard(board);
const graph: Kept = Graph.from(board);
const keys = someKeys(index, 300);
const key = (i: number) => keys[i % keys.length] as string;

/** How many times sooner ours answers, at the best of three tries: a busy machine must not fail this. */
async function ratio(ours: (i: number) => unknown, theirs: (i: number) => unknown): Promise<number> {
  let best = 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const contenders = [
      { name: "ours", ask: ours },
      { name: "theirs", ask: theirs },
    ];
    const times = await race(contenders, keys.length, { rounds: 3 });
    best = Math.max(best, (times.get("theirs")?.median ?? 0) / (times.get("ours")?.median ?? 1));
  }
  return best;
}

/** Floors are a tenth of what the bench asks at a hundred thousand nodes: they catch a collapse, not a bad day. */
describe("beside graphology, on the same board", () => {
  test("the nodes within one hop are found at least half as soon", async () => {
    const found = await ratio(
      (i) => nodesWithin(index, key(i)),
      (i) => within(graph, key(i), 1, null),
    );
    expect(found).toBeGreaterThan(0.5);
  });

  test("the nodes within two hops are found as soon", async () => {
    const found = await ratio(
      (i) => nodesWithin(index, key(i), { depth: 2 }),
      (i) => within(graph, key(i), 2, null),
    );
    expect(found).toBeGreaterThan(1);
  });

  test("a shortest path is found as soon", async () => {
    const found = await ratio(
      (i) => shortestPath(index, key(i), key(i + 1)),
      (i) => bidirectional(graph, key(i), key(i + 1)),
    );
    expect(found).toBeGreaterThan(1);
  });
});
