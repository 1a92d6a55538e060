import Graph from "graphology";
import type { Board } from "../../../graph-data/model/graph.ts";
import { readColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { writeIndex } from "../../../graph-data/query/columnar/write-columns.ts";
import type { Filter } from "../../../graph-data/query/filter/filter.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { neighbors } from "../../../graph-data/query/neighbors.ts";
import { nodesWithin } from "../../../graph-data/query/nodes-within.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { type Kept, type Passes, within, withinInOrder } from "../boards/graphology-walk.ts";
import { tiesInLadybug } from "../boards/ladybug.ts";
import { someKeys } from "../boards/questions.ts";
import { tiesInSqlite } from "../boards/sqlite.ts";
import { type Contender, race } from "../measure/race.ts";
import { faster } from "../run/rows.ts";
import { atLarge, type Section, type Size, sizeName, type Tools } from "../run/section.ts";

const stated: Filter = { modality: ["stated"] };
const questions = 2000;

/** A page as ours: the best connected hundred, hop by hop, and the ties among them. */
function page(graph: Kept, key: string): unknown {
  const nodes = [...within(graph, key, 1, null)]
    .filter((other) => other !== key)
    .sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))
    .slice(0, 100);
  const all = [key, ...nodes];
  const edges: unknown[] = [];
  for (const a of all)
    for (const b of all)
      graph.forEachDirectedEdge(a, b, (edge, attributes, source, target) =>
        edges.push({ key: edge, source, target, attributes }),
      );
  return { nodes: nodes.map((node) => ({ key: node, attributes: graph.getNodeAttributes(node) })), edges };
}

/** Microseconds. */
const micro = (times: ReadonlyMap<string, { median: number }>, name: string) =>
  (times.get(name)?.median ?? Number.NaN) * 1000;

async function sqlite(board: Board, keys: readonly string[]): Promise<Contender> {
  const database = await tiesInSqlite(board);
  const ask = database.prepare(
    "select key, target as other from ties where source = ? union all select key, source from ties where target = ?",
  );
  return { name: "SQLite", ask: (i) => ask.all(keys[i], keys[i]) };
}

async function measure(size: Size, { progress, row, signal }: Tools): Promise<void> {
  progress(`making a board of ${sizeName(size)}`);
  const board = largeBoard(size.nodes, size.edges);
  const index = indexBoard(board);
  progress("graphology reads it");
  const graph: Kept = Graph.from(board);
  const keys = someKeys(index, questions);
  const key = (i: number) => keys[i] as string;
  const onlyStated: Passes = ({ claims }) => claims.some(({ modality }) => modality === "stated");
  const [ours, peer] = ["Dramatis", "graphology"];

  for (const [depth, goal, count] of [
    [1, 5, questions],
    [2, 10, 300],
  ] as const) {
    for (const [says, filter, passes] of [
      ["", {}, null],
      [", stated only", stated, onlyStated],
    ] as const) {
      progress(`within ${depth} hops${says}`);
      const contenders = [
        { name: ours, ask: (i: number) => nodesWithin(index, key(i), { depth, filter }) },
        { name: peer, ask: (i: number) => within(graph, key(i), depth, passes) },
      ];
      for (let i = 0; i < count; i++) {
        const [one, other] = [
          nodesWithin(index, key(i), { depth, filter }),
          within(graph, key(i), depth, passes),
        ];
        if (one.length !== other.size - 1)
          throw new Error(`Around ${key(i)} we find ${one.length} nodes, graphology ${other.size - 1}.`);
      }
      const what = `nodes within ${depth} hop${depth > 1 ? "s" : ""}${says}`;
      add(what, await race(contenders, count, { signal }), { [peer]: goal });
    }
  }
  for (const [depth, count] of [
    [1, questions],
    [2, 300],
  ] as const) {
    progress(`within ${depth} hops, in order`);
    for (let i = 0; i < 50; i++) {
      const [one, other] = [nodesWithin(index, key(i), { depth }), withinInOrder(graph, key(i), depth)];
      if (one.join() !== other.join()) throw new Error(`Around ${key(i)} the two orders differ.`);
    }
    const contenders = [
      { name: ours, ask: (i: number) => nodesWithin(index, key(i), { depth }) },
      { name: peer, ask: (i: number) => withinInOrder(graph, key(i), depth) },
    ];
    const what = `nodes within ${depth} hop${depth > 1 ? "s" : ""}, graphology's in order, too`;
    add(what, await race(contenders, count, { signal }), { [peer]: null });
  }
  progress("a page of neighbors");
  // What a server reads: there is no entry in it before one is asked for.
  const fromFile = readColumns(writeIndex(index));
  const fromColumns = "Dramatis, out of columns";
  const pages = [
    { name: ours, ask: (i: number) => neighbors(index, key(i)) },
    { name: fromColumns, ask: (i: number) => neighbors(fromFile, key(i)) },
    { name: peer, ask: (i: number) => page(graph, key(i)) },
    await sqlite(board, keys),
  ];
  const told = await race(pages, questions, { signal });
  add("neighbors, 1 hop, and the ties among them", told, { [peer]: 5 });
  const took = { ours: micro(told, fromColumns), theirs: micro(told, peer) };
  const made = `neighbors, 1 hop, and the ties among them, made out of columns, ${sizeName(size)}`;
  row(faster({ what: made, peer, unit: "µs", ...took }));
  add("neighbors, 1 hop (SQLite: without the ties among them)", told, { SQLite: null });
  progress("LadybugDB reads it");
  const inLadybug = await tiesInLadybug(board);
  progress("within 1 hop, LadybugDB");
  const both = [
    { name: ours, ask: (i: number) => neighbors(index, key(i)) },
    { name: "LadybugDB", ask: (i: number) => inLadybug(key(i)) },
  ];
  const compared = await race(both, 200, { signal });
  add("neighbors, 1 hop (LadybugDB: without the ties among them)", compared, { LadybugDB: null });

  function add(
    what: string,
    times: ReadonlyMap<string, { median: number }>,
    goals: Readonly<Record<string, number | null>>,
  ): void {
    for (const [name, goal] of Object.entries(goals)) {
      const figures = {
        unit: "µs",
        ours: micro(times, ours),
        theirs: micro(times, name),
        peer: name,
      } as const;
      row(faster({ what: `${what}, ${sizeName(size)}`, ...figures }, goal));
    }
  }
}

/** The same question to each, checked for the same answer; ours comes in order besides. */
export const neighborsSection: Section = {
  title: "Neighbors, in process",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
