import { type BoardIndex, bump } from "../index/columns.ts";
import { eachTie } from "../index/each-tie.ts";

/** How much stands behind each group, by the group's number. */
export interface Tally {
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
  readonly claims: Uint32Array;
}

/** A way of dividing claims into groups. */
export interface Grouping {
  readonly groups: number;
  /** By claim: its group. One that is not below `groups` counts nowhere. */
  readonly groupOf: Uint32Array;
  /** The refusal that does not count here, since the facet's own choice is set aside. */
  readonly pardons: number;
}

export function emptyTally(groups: number): Tally {
  return {
    nodes: new Uint32Array(groups),
    edges: new Uint32Array(groups),
    claims: new Uint32Array(groups),
  };
}

/**
 * Counts, for each group of each grouping, its claims that pass (by their verdicts), and the edges and nodes that they
 * alone would leave. Linear in the board, whatever the number of groups; all groupings in one go, since what takes
 * time is to go to each node's claims.
 */
export function tally(
  index: BoardIndex,
  verdicts: Uint8Array,
  groupings: readonly Grouping[],
): readonly Tally[] {
  const counters = groupings.map((grouping) => new Counter(grouping));
  const { count, claimOffsets } = index.edges;
  for (let edge = 0; edge < count; edge++) {
    const stop = claimOffsets[edge + 1] as number;
    for (let claim = claimOffsets[edge] as number; claim < stop; claim++) {
      for (const counter of counters) counter.countEdge(claim, edge + 1, verdicts[claim] as number);
    }
  }
  for (const counter of counters) counter.last.fill(0);
  for (let node = 0; node < index.nodes.count; node++) {
    eachTie(index, node, (edge) => {
      const stop = claimOffsets[edge + 1] as number;
      for (let claim = claimOffsets[edge] as number; claim < stop; claim++) {
        for (const counter of counters) counter.countNode(claim, node + 1, verdicts[claim] as number);
      }
    });
  }
  return counters.map(({ found }) => found);
}

class Counter {
  readonly found: Tally;
  /** By group: the last edge or node that was counted, so that each counts once. */
  readonly last: Uint32Array;
  readonly #grouping: Grouping;

  constructor(grouping: Grouping) {
    this.found = emptyTally(grouping.groups);
    this.last = new Uint32Array(grouping.groups);
    this.#grouping = grouping;
  }

  countEdge(claim: number, mark: number, verdict: number): void {
    const group = this.#group(claim, verdict);
    if (group < 0) return;
    bump(this.found.claims, group);
    this.#once(this.found.edges, group, mark);
  }

  countNode(claim: number, mark: number, verdict: number): void {
    const group = this.#group(claim, verdict);
    if (group >= 0) this.#once(this.found.nodes, group, mark);
  }

  #group(claim: number, verdict: number): number {
    if ((verdict & ~this.#grouping.pardons) !== 0) return -1;
    const group = this.#grouping.groupOf[claim] as number;
    return group < this.#grouping.groups ? group : -1;
  }

  #once(counted: Uint32Array, group: number, mark: number): void {
    if (this.last[group] === mark) return;
    this.last[group] = mark;
    bump(counted, group);
  }
}
