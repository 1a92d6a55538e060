import { type BoardIndex, bump } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { entryCount } from "./entries.ts";
import { gatherBoard } from "./gather-board.ts";
import { Gathering } from "./gathering.ts";
import { type SearchIndex, searchIndex } from "./search-index.ts";
import { arrange } from "./term-index.ts";

/** A search that is being laid out, a few milliseconds a step, by whoever has the time. */
export interface LayingOut {
  /** How much is done, from 0 to 1. */
  readonly share: number;
  /** Null until it is laid out. */
  readonly search: SearchIndex | null;
  /** Does a little more; nothing once all is done. */
  step(): void;
}

/** How much of the time goes into reading the texts. */
const gatheringShare = 0.7;

/** Lays a search out over labels, aliases, descriptions, ties and quotes. Nothing is done before the first step. */
export function layOut(index: BoardIndex): LayingOut {
  let work: Generator<number, SearchIndex> | null = laying(index);
  let share = 0;
  let search: SearchIndex | null = null;
  return {
    get share() {
      return share;
    },
    get search() {
      return search;
    },
    step() {
      if (!work) return;
      const { done, value } = work.next();
      share = done ? 1 : value;
      if (!done) return;
      search = value;
      work = null;
    },
  };
}

/** The one of an index, which all who ask share. */
export const layingOf = perIndex(layOut);

/** Does all that is left. */
export function laidOut(laying: LayingOut): SearchIndex {
  while (laying.search === null) laying.step();
  return laying.search;
}

function* laying(index: BoardIndex): Generator<number, SearchIndex> {
  const entries = Math.max(1, entryCount(index));
  const gathered = new Gathering(entryCount(index));
  for (const entry of gatherBoard(index, gathered)) yield (gatheringShare * entry) / entries;
  const arranging = arrange(gathered, index.nodes.count);
  let step = arranging.next();
  for (; !step.done; step = arranging.next()) yield gatheringShare + (0.99 - gatheringShare) * step.value;
  return searchIndex(index, step.value, yield* prominenceOf(index));
}

/** Of two that fit alike, the better connected is more likely meant. By place in the board. */
function* prominenceOf({ nodes, edges }: BoardIndex): Generator<number, Float64Array> {
  const degrees = new Uint32Array(nodes.count);
  for (let edge = 0; edge < edges.count; edge++) {
    bump(degrees, edges.source[edge] as number);
    bump(degrees, edges.target[edge] as number);
    if (edge % 65_536 === 0) yield 0.99;
  }
  return Float64Array.from(nodes.inBoard, (id) => 1 + Math.log2(1 + (degrees[id] as number)) / 4);
}
