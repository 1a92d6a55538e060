import { AllBut } from "../../data/all-but.ts";
import type { Keys } from "../../data/keys.ts";
import { RowSet } from "../../data/row-set.ts";
import type { Moment } from "./moment.ts";

export interface Changes {
  /** Keys to look at again; "all" where something changed that touches each. */
  readonly nodes: ReadonlySet<string> | "all";
  readonly edges: ReadonlySet<string> | "all";
  /** Whether what is hidden or how large it is changed, so that room for labels must be reckoned anew. */
  readonly reindex: boolean;
}

/** Adds the keys that one has and the other has not; whether there may be any. */
function different(into: Set<string>, before: Keys, after: Keys): boolean {
  if (before === after) return false;
  // All but a few, and all but some others: those differ.
  if (before instanceof AllBut && after instanceof AllBut && before.all === after.all)
    return different(into, before.but, after.but);
  const size = into.size;
  for (const key of before) if (!after.has(key)) into.add(key);
  for (const key of after) if (!before.has(key)) into.add(key);
  return into.size > size || before.size !== after.size;
}

/** Whether it may mean most of a board, so that to look at each takes longer than to draw all anew. */
const isMany = (keys: Keys): boolean => keys instanceof AllBut || keys instanceof RowSet;

/** The same of edges; "all" where they are too many to be looked at. */
function differentEdges(into: Set<string>, before: Keys, after: Keys): boolean | "all" {
  if (before === after) return false;
  if (before instanceof AllBut && after instanceof AllBut && before.all === after.all)
    return differentEdges(into, before.but, after.but);
  return isMany(before) || isMany(after) ? "all" : different(into, before, after);
}

/** What looks different in the second moment: only that is handed to the graphics card again. */
export function changesBetween(before: Moment, after: Moment): Changes {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const [was, is] = [before.scene, after.scene];
  const hiddenNodes = different(nodes, was.hiddenNodes, is.hiddenNodes);
  const hidden = differentEdges(edges, was.hiddenEdges, is.hiddenEdges) !== false || hiddenNodes;
  for (const part of ["fadedNodes", "litNodes", "chosenNodes", "pinnedNodes"] as const) {
    different(nodes, was[part], is[part]);
  }
  let many = false;
  for (const part of ["fadedEdges", "litEdges", "chosenEdges"] as const)
    many = differentEdges(edges, was[part], is[part]) === "all" || many;
  if (was.weakened !== is.weakened) {
    different(edges, new Set(was.weakened.keys()), new Set(is.weakened.keys()));
    for (const [key, modality] of is.weakened) if (was.weakened.get(key) !== modality) edges.add(key);
  }
  different(nodes, before.hover.nodes, after.hover.nodes);
  different(edges, before.hover.edges, after.hover.edges);
  for (const hover of [before.hover, after.hover]) {
    if (before.hover.node !== after.hover.node && hover.node !== null) nodes.add(hover.node);
    if (before.hover.edge !== after.hover.edge && hover.edge !== null) edges.add(hover.edge);
  }
  const sizes = was.sizes !== is.sizes;
  const theme = before.palette !== after.palette;
  return {
    nodes: theme || sizes || was.colours !== is.colours ? "all" : nodes,
    // What a bundle stands for depends on every tie of its pair, and where a line ends on its nodes' sizes.
    edges: theme || sizes || hidden || many || was.layout !== is.layout ? "all" : edges,
    reindex: sizes || hidden,
  };
}
