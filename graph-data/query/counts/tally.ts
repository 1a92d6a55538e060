import type { Judge } from "../filter/judge.ts";
import { type Adjacency, at, type BoardIndex, bump, none } from "../index/columns.ts";

/** How much stands behind each group, by the group's number. */
export interface Tally {
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
  readonly claims: Uint32Array;
}

/**
 * Counts the passing claims of each group, and the edges and nodes that they alone would leave.
 * `groupOf` gives a claim's group, or -1 for none. Linear in the board, whatever the number of groups.
 */
export function tally(
  index: BoardIndex,
  passes: Judge,
  groups: number,
  groupOf: (claim: number, edge: number) => number,
): Tally {
  const found = {
    nodes: new Uint32Array(groups),
    edges: new Uint32Array(groups),
    claims: new Uint32Array(groups),
  };
  const lastEdge = new Uint32Array(groups);
  const lastNode = new Uint32Array(groups);
  for (let edge = 0; edge < index.edges.count; edge++) {
    eachGroup(index, passes, edge, groupOf, (group) => {
      bump(found.claims, group);
      if (at(lastEdge, group) === edge + 1) return;
      lastEdge[group] = edge + 1;
      bump(found.edges, group);
    });
  }
  for (let node = 0; node < index.nodes.count; node++) {
    eachTie(index, node, (edge) =>
      eachGroup(index, passes, edge, groupOf, (group) => {
        if (at(lastNode, group) === node + 1) return;
        lastNode[group] = node + 1;
        bump(found.nodes, group);
      }),
    );
  }
  return found;
}

/** Visits the edges of a node; one to itself twice. */
export function eachTie(index: BoardIndex, node: number, visit: (edge: number) => void): void {
  const row = ({ offsets, edges }: Adjacency) => {
    const stop = at(offsets, node + 1);
    for (let i = at(offsets, node); i < stop; i++) visit(at(edges, i));
  };
  row(index.out);
  row(index.in);
}

/** Visits the group of each passing claim of an edge. */
function eachGroup(
  index: BoardIndex,
  passes: Judge,
  edge: number,
  groupOf: (claim: number, edge: number) => number,
  visit: (group: number) => void,
): void {
  if (passes.edge(edge) === none) return;
  const stop = at(index.edges.claimOffsets, edge + 1);
  for (let claim = at(index.edges.claimOffsets, edge); claim < stop; claim++) {
    const group = groupOf(claim, edge);
    if (group >= 0 && passes.claim(claim)) visit(group);
  }
}
