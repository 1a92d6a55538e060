import { type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import type { Ties } from "./ties.ts";

/** What a reach writes on. */
interface Ground {
  /** Added to places, and more each time: smaller marks are of reaches before. */
  base: number;
  /** By node reached: its place among `nodes`, and the base. */
  readonly marks: Uint32Array;
  readonly nodes: Uint32Array;
  /** In step with `nodes`: from where. */
  readonly parents: Uint32Array;
}

/** Grounds of the last two reaches, kept so that a question costs what it visits and not the size of the board. */
const groundsOf = perIndex(({ nodes: { count } }) => {
  const ground = (): Ground => ({
    base: 1,
    marks: new Uint32Array(count),
    nodes: new Uint32Array(count),
    parents: new Uint32Array(count),
  });
  return { source: ground(), target: ground() };
});

/** Hops of a node that is to be avoided: more than there can be. */
const never = 0x7fffffff;

/** What can be reached from a node over carrying ties in either direction, grown hop by hop as needed. */
export class Reach {
  /** All nodes reached, hop by hop, up to `count`; those of the next hop may be there in part. */
  readonly nodes: Uint32Array;
  /** `starts[h]` is where hop h begins in `nodes`; its last says where the next, not yet whole, begins. */
  readonly starts = [0, 1];
  /** `ahead[h]` is how many ties the nodes of hop h have, by hop known whole. */
  readonly ahead: number[];
  /** Once it has met another: the tie between the two, from its own side to the other's. */
  met: readonly [number, number] | null = null;
  readonly #ties: Ties;
  readonly #ground: Ground;
  readonly #base: number;
  #count = 1;
  #place = 0;

  /** `side` names the ground: at most one reach a side may be alive in an index. */
  constructor(
    index: BoardIndex,
    side: "source" | "target",
    root: number,
    ties: Ties,
    avoided: readonly number[],
  ) {
    const ground = groundsOf(index)[side];
    const { marks, nodes, parents } = ground;
    // Places go from 0 to the number of nodes, which stands for those to be avoided.
    if (ground.base + 2 * (marks.length + 1) > 0xffffffff) {
      marks.fill(0);
      ground.base = 1;
    }
    const base = ground.base;
    ground.base += marks.length + 1;
    for (const node of avoided) marks[node] = base + marks.length;
    marks[root] = base;
    nodes[0] = root;
    parents[0] = root;
    this.nodes = nodes;
    this.ahead = [ties.degree(root)];
    this.#ties = ties;
    this.#ground = ground;
    this.#base = base;
  }

  /** Every node within so many hops is known. */
  get radius(): number {
    return this.starts.length - 2;
  }

  /** Whether there is nothing more to be reached. */
  get exhausted(): boolean {
    return this.#place === this.#count;
  }

  /** How many nodes stand in the last hop that is known whole. */
  get outermost(): number {
    return (this.starts[this.radius + 1] as number) - (this.starts[this.radius] as number);
  }

  /** Hops from the root, or -1 where not known yet; more than any chain has for a node to be avoided. */
  hops(node: number): number {
    const place = (this.#ground.marks[node] as number) - this.#base;
    if (place < 0) return -1;
    if (place === this.nodes.length) return never;
    let hop = this.starts.length - 1;
    while ((this.starts[hop] as number) > place) hop--;
    return hop;
  }

  /** Goes on to the next radius, or until it has found a node that `meets` knows; says whether it has. */
  grow(meets?: Reach): boolean {
    const { ends, offsets } = this.#ties.rows;
    const { marks, nodes, parents } = this.#ground;
    const base = this.#base;
    const open = this.#ties.open;
    const theirs = meets ? meets.#ground.marks : marks;
    const known = meets ? meets.#base : never * 2 + 1;
    const stop = this.starts[this.starts.length - 1] as number;
    let count = this.#count;
    while (this.#place < stop) {
      const node = nodes[this.#place++] as number;
      const last = offsets[node + 1] as number;
      for (let i = offsets[node] as number; i < last; i++) {
        const end = ends[i] as number;
        if ((marks[end] as number) >= base || (!open && this.#ties.strongest(i) === none)) continue;
        marks[end] = base + count;
        parents[count] = node;
        nodes[count++] = end;
        if ((theirs[end] as number) < known) continue;
        this.#count = count;
        this.met = [node, end];
        // The rest of the row is left for the next time.
        this.#place--;
        return true;
      }
    }
    this.#count = count;
    this.starts.push(count);
    let ahead = 0;
    for (let i = stop; i < count; i++) ahead += this.#ties.degree(nodes[i] as number);
    this.ahead.push(ahead);
    return false;
  }

  /** The nodes on the way from a node that was reached back to the root, both included. */
  trail(node: number): number[] {
    const { marks, parents } = this.#ground;
    const found = [node];
    for (let at = node; marks[at] !== this.#base; found.push(at))
      at = parents[(marks[at] as number) - this.#base] as number;
    return found;
  }
}
