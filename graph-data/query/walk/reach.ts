import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { degree } from "../index/standing.ts";
import type { Carrying } from "./carrying.ts";

/** Marks of the last two reaches, kept so that a question costs what it visits and not the size of the board. */
const slots = perIndex(({ nodes }) => {
  const slot = () => ({ round: 0, seen: new Uint32Array(nodes.count), hops: new Uint32Array(nodes.count) });
  return { source: slot(), target: slot() };
});

/** What can be reached from a node over carrying ties in either direction, grown hop by hop as needed. */
export class Reach {
  /** All nodes reached, hop by hop; those of the next hop may be there in part. */
  readonly nodes: number[];
  /** `starts[h]` is where hop h begins in `nodes`, for each hop known whole and for the one being gone through. */
  readonly starts = [0, 1];
  /** Ties visited so far. */
  work = 0;
  /** Ties to be visited for the next hop. */
  ahead: number;
  readonly #index: BoardIndex;
  readonly #carries: Carrying;
  readonly #avoided: ReadonlySet<number>;
  readonly #slot: ReturnType<typeof slots>["source"];
  readonly #round: number;
  #place = 0;

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
    this.nodes = [root];
    this.ahead = degree(index, root);
  }

  /** Every node within so many hops is known. */
  get radius(): number {
    return this.starts.length - 2;
  }

  /** Whether there is nothing more to be reached. */
  get exhausted(): boolean {
    return this.#place === this.nodes.length;
  }

  /** Hops from the root, or -1 where not known yet. */
  hops(node: number): number {
    return at(this.#slot.seen, node) === this.#round ? at(this.#slot.hops, node) : -1;
  }

  /** Goes on to the next radius, or until it has found a node that `meets` knows; says whether it has. */
  grow(meets?: Reach): boolean {
    const stop = this.starts.at(-1) as number;
    while (this.#place < stop) {
      const node = this.nodes[this.#place++] as number;
      const met = this.#row(this.#index.out, node, meets);
      if (this.#row(this.#index.in, node, meets) || met) return true;
    }
    this.starts.push(this.nodes.length);
    this.ahead = 0;
    for (let i = stop; i < this.nodes.length; i++) this.ahead += degree(this.#index, this.nodes[i] as number);
    return false;
  }

  #row({ offsets, edges, ends }: Adjacency, node: number, meets: Reach | undefined): boolean {
    const { seen, hops } = this.#slot;
    const round = this.#round;
    const next = this.radius + 1;
    const stop = at(offsets, node + 1);
    let met = false;
    for (let i = at(offsets, node); i < stop; i++) {
      const end = at(ends, i);
      if (at(seen, end) === round || this.#carries.edge(at(edges, i)) === none) continue;
      if (this.#avoided.has(end)) continue;
      seen[end] = round;
      hops[end] = next;
      this.nodes.push(end);
      if (meets && meets.hops(end) >= 0) met = true;
    }
    this.work += stop - at(offsets, node);
    return met;
  }
}
