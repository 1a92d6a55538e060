import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import type { Ball } from "./ball.ts";

interface Marks {
  round: number;
  /** By node: the round in which it was last in a ball, and its place there. */
  readonly seen: Uint32Array;
  readonly place: Uint32Array;
}

/** Marks of the last ball, kept so that marking another costs what it holds and not the size of the board. */
const marksOf = perIndex(
  ({ nodes }): Marks => ({
    round: 0,
    seen: new Uint32Array(nodes.count),
    place: new Uint32Array(nodes.count),
  }),
);

/** Where nodes stand in a ball; valid until the next is asked for of the same index. */
export class Places {
  readonly #marks: Marks;
  readonly #round: number;

  constructor(index: BoardIndex, { nodes, count }: Ball) {
    const marks = marksOf(index);
    if (marks.round === 0xffffffff) {
      marks.seen.fill(0);
      marks.round = 0;
    }
    const round = ++marks.round;
    for (let place = 0; place < count; place++) {
      const node = nodes[place] as number;
      marks.seen[node] = round;
      marks.place[node] = place;
    }
    this.#marks = marks;
    this.#round = round;
  }

  /** -1 for a node outside. */
  of(node: number): number {
    return this.#marks.seen[node] === this.#round ? (this.#marks.place[node] as number) : -1;
  }
}
