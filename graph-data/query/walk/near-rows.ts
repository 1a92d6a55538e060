import type { Judge } from "../filter/judge.ts";
import { type BoardIndex, none } from "../index/columns.ts";
import type { Direction } from "./direction.ts";

/**
 * For each node all others that it has passing ties with in a direction, each once, ascending: a row is the answer of
 * one hop, in order. Those of node `n` are `ends[offsets[n]] .. ends[offsets[n + 1] - 1]`.
 */
export interface NearRows {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** A judge is of one index, so its rows are. */
const kept = new WeakMap<Judge, ReadonlyMap<Direction, NearRows>>();

/**
 * The rows of a judge's ties in a direction; null while it is asked too seldom for them to pay. Made once, in time linear
 * in nodes and edges, and forgotten with the judge.
 */
export function nearRows(index: BoardIndex, passes: Judge, direction: Direction): NearRows | null {
  const held = kept.get(passes)?.get(direction);
  if (held || !(passes.open || passes.often)) return held ?? null;
  const rows = rowsOf(index, passes, direction);
  kept.set(passes, new Map(kept.get(passes)).set(direction, rows));
  return rows;
}

function rowsOf({ nodes, edges, out, in: into }: BoardIndex, passes: Judge, direction: Direction): NearRows {
  const offsets = new Uint32Array(nodes.count + 1);
  const ends = new Uint32Array(direction === "both" ? 2 * edges.count : edges.count);
  let place = 0;
  for (let node = 0; node < nodes.count; node++) {
    const outStop = direction === "in" ? 0 : (out.offsets[node + 1] as number);
    const inStop = direction === "out" ? 0 : (into.offsets[node + 1] as number);
    let o = out.offsets[node] as number;
    let i = into.offsets[node] as number;
    let last = node;
    while (o < outStop || i < inStop) {
      const fromOut = i >= inStop || (o < outStop && (out.ends[o] as number) <= (into.ends[i] as number));
      const row = fromOut ? out : into;
      const at = fromOut ? o++ : i++;
      const end = row.ends[at] as number;
      if (end === last || end === node || passes.edge(row.edges[at] as number) === none) continue;
      ends[place++] = end;
      last = end;
    }
    offsets[node + 1] = place;
  }
  return { offsets, ends: ends.slice(0, place) };
}
