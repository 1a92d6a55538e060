import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import type { Carrying } from "./ties.ts";

type Meets = (node: number) => boolean;

/** Marks of the last two reaches, kept so that a question costs what it visits and not the size of the board. */
const slots = perIndex(({ nodes }) => {
  const slot = () => ({ round: 0, seen: new Uint32Array(nodes.count), hops: new Uint32Array(nodes.count) });
  return { source: slot(), target: slot() };
});

/** What can be reached from a node over carrying ties in either direction, grown hop by hop as needed. */
export class Reach {
  /** Every node within so many hops is known; some one hop farther may be. */
  radius = 0;
  /** Edges visited so far. */
  work = 0;
  readonly #index: BoardIndex;
  readonly #carries: Carrying;
  readonly #avoided: ReadonlySet<number>;
  readonly #slot: ReturnType<typeof slots>["source"];
  readonly #round: number;
  #frontier: number[];
  #place = 0;
  #next: number[] = [];

  /** `side` names the marks used: at most one reach a side may be alive in an index. */
  constructor(
    index: BoardIndex,
    side: "source" | "target",
    root: number,
    carries: Carrying,
    avoided: ReadonlySet<number>,
  ) {
    this.#index = index;
    this.#carries = carries;
    this.#avoided = avoided;
    this.#slot = slots(index)[side];
    if (this.#slot.round === 0xffffffff) {
      this.#slot.seen.fill(0);
      this.#slot.round = 0;
    }
    this.#round = ++this.#slot.round;
    this.#slot.seen[root] = this.#round;
    this.#slot.hops[root] = 0;
    this.#frontier = [root];
  }

  /** How many nodes wait to be gone through for the next radius; none when everything has been reached. */
  get waiting(): number {
    return this.#frontier.length - this.#place + this.#next.length;
  }

  /** Hops from the root, or -1 where not known yet. */
  hops(node: number): number {
    return at(this.#slot.seen, node) === this.#round ? at(this.#slot.hops, node) : -1;
  }

  /** Goes on to the next radius, or until it has found a node that `meets`; says whether it has. */
  grow(meets?: Meets): boolean {
    while (this.#place < this.#frontier.length) {
      const node = this.#frontier[this.#place++] as number;
      const out = this.#row(this.#index.out, node, meets);
      if (this.#row(this.#index.in, node, meets) || out) return true;
    }
    this.#frontier = this.#next;
    this.#next = [];
    this.#place = 0;
    this.radius++;
    return false;
  }

  #row({ offsets, edges, ends }: Adjacency, node: number, meets: Meets | undefined): boolean {
    const { seen, hops } = this.#slot;
    const stop = at(offsets, node + 1);
    let met = false;
    for (let i = at(offsets, node); i < stop; i++) {
      const end = at(ends, i);
      if (at(seen, end) === this.#round || this.#carries.edge(at(edges, i)) === none) continue;
      if (this.#avoided.has(end)) continue;
      seen[end] = this.#round;
      hops[end] = this.radius + 1;
      this.#next.push(end);
      if (meets?.(end)) met = true;
    }
    this.work += stop - at(offsets, node);
    return met;
  }
}
