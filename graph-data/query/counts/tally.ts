import { type Adjacency, type BoardIndex, bump } from "../index/columns.ts";

/** How much stands behind each group, by the group's number. */
export interface Tally {
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
  readonly claims: Uint32Array;
}

/** A way of dividing claims: by a number of their own, or of their edge. */
export interface Grouping {
  readonly by: "claim" | "edge";
  readonly column: ArrayLike<number>;
  /** Added to the column's number; what is then below 0 belongs to no group. */
  readonly shift: number;
  readonly groups: number;
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
 * Counts for each group its claims that pass (by their verdicts), and the edges and nodes that they alone would leave.
 * Linear in the board, whatever the number of groups.
 */
export function tally(index: BoardIndex, verdicts: Uint8Array, grouping: Grouping): Tally {
  const { by, column, shift, groups, pardons } = grouping;
  const found = emptyTally(groups);
  const { count, claimOffsets } = index.edges;
  const last = new Uint32Array(groups);
  /** Counts a group once for each `mark`. */
  const visit = (edge: number, mark: number, counted: Uint32Array, claims: Uint32Array | null) => {
    const stop = claimOffsets[edge + 1] as number;
    for (let claim = claimOffsets[edge] as number; claim < stop; claim++) {
      if (((verdicts[claim] as number) & ~pardons) !== 0) continue;
      const group = (column[by === "claim" ? claim : edge] as number) + shift;
      if (group < 0) continue;
      if (claims) bump(claims, group);
      if ((last[group] as number) === mark) continue;
      last[group] = mark;
      bump(counted, group);
    }
  };
  for (let edge = 0; edge < count; edge++) visit(edge, edge + 1, found.edges, found.claims);
  last.fill(0);
  for (let node = 0; node < index.nodes.count; node++) {
    eachTie(index, node, (edge) => visit(edge, node + 1, found.nodes, null));
  }
  return found;
}

/** Visits the edges of a node; one to itself twice. */
export function eachTie(index: BoardIndex, node: number, visit: (edge: number) => void): void {
  row(index.out, node, visit);
  row(index.in, node, visit);
}

function row({ offsets, edges }: Adjacency, node: number, visit: (edge: number) => void): void {
  const stop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < stop; i++) visit(edges[i] as number);
}
