import { type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import type { Ties } from "./ties.ts";

interface Marks {
  round: number;
  readonly seen: Uint32Array;
  readonly hops: Int32Array;
  /** By node reached: from where. */
  readonly parents: Uint32Array;
}

/** Marks of the last two reaches, kept so that a question costs what it visits and not the size of the board. */
const marksOf = perIndex(({ nodes }) => {
  const marks = (): Marks => ({
    round: 0,
    seen: new Uint32Array(nodes.count),
    hops: new Int32Array(nodes.count),
    parents: new Uint32Array(nodes.count),
  });
  return { source: marks(), target: marks() };
});

/** Hops of a node that is to be avoided: more than there can be. */
const never = 0x7fffffff;

/** What can be reached from a node over carrying ties in either direction, grown hop by hop as needed. */
export class Reach {
  /** All nodes reached, hop by hop; those of the next hop may be there in part. */
  readonly nodes: number[];
  /** `starts[h]` is where hop h begins in `nodes`; its last says where the next, not yet whole, begins. */
  readonly starts = [0, 1];
  /** `ahead[h]` is how many ties the nodes of hop h have, by hop known whole. */
  readonly ahead: number[];
  /** Once it has met another: the tie between the two, from its own side to the other's. */
  met: readonly [number, number] | null = null;
  readonly #ties: Ties;
  readonly #marks: Marks;
  readonly #round: number;
  #place = 0;

  /** `side` names the marks used: at most one reach a side may be alive in an index. */
  constructor(
    index: BoardIndex,
    side: "source" | "target",
    root: number,
    ties: Ties,
    avoided: Iterable<number>,
  ) {
    this.#ties = ties;
    this.#marks = marksOf(index)[side];
    if (this.#marks.round === 0xffffffff) {
      this.#marks.seen.fill(0);
      this.#marks.round = 0;
    }
    this.#round = ++this.#marks.round;
    for (const node of avoided) this.#mark(node, never, node);
    this.#mark(root, 0, root);
    this.nodes = [root];
    this.ahead = [ties.degree(root)];
  }

  /** Every node within so many hops is known. */
  get radius(): number {
    return this.starts.length - 2;
  }

  /** Whether there is nothing more to be reached. */
  get exhausted(): boolean {
    return this.#place === this.nodes.length;
  }

  /** Nodes of the last hop that is known whole. */
  get outermost(): readonly number[] {
    return this.nodes.slice(this.starts.at(-2), this.starts.at(-1));
  }

  /** Hops from the root, or -1 where not known yet; more than any chain has for a node to be avoided. */
  hops(node: number): number {
    return this.#marks.seen[node] === this.#round ? (this.#marks.hops[node] as number) : -1;
  }

  /** Goes on to the next radius, or until it has found a node that `meets` knows; says whether it has. */
  grow(meets?: Reach): boolean {
    const { ends, offsets } = this.#ties.rows;
    const { seen } = this.#marks;
    const round = this.#round;
    const hop = this.radius + 1;
    const stop = this.starts.at(-1) as number;
    while (this.#place < stop) {
      const node = this.nodes[this.#place++] as number;
      const last = offsets[node + 1] as number;
      for (let i = offsets[node] as number; i < last; i++) {
        const end = ends[i] as number;
        if (seen[end] === round || this.#ties.strongest(i) === none) continue;
        this.#mark(end, hop, node);
        this.nodes.push(end);
        if (meets && this.met === null && meets.hops(end) >= 0) this.met = [node, end];
      }
      if (meets && this.met) return true;
    }
    this.starts.push(this.nodes.length);
    let ahead = 0;
    for (let i = stop; i < this.nodes.length; i++) ahead += this.#ties.degree(this.nodes[i] as number);
    this.ahead.push(ahead);
    return false;
  }

  /** The nodes on the way from a node that was reached back to the root, both included. */
  trail(node: number): number[] {
    const found = [node];
    for (let at = node; this.hops(at) > 0; found.push(at)) at = this.#marks.parents[at] as number;
    return found;
  }

  #mark(node: number, hops: number, parent: number): void {
    this.#marks.seen[node] = this.#round;
    this.#marks.hops[node] = hops;
    this.#marks.parents[node] = parent;
  }
}
