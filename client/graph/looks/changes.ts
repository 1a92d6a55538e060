import type { Moment } from "./moment.ts";

export interface Changes {
  /** Keys to look at again; "all" where something changed that touches each. */
  readonly nodes: ReadonlySet<string> | "all";
  readonly edges: ReadonlySet<string> | "all";
  /** Whether what is hidden or how large it is changed, so that room for labels must be reckoned anew. */
  readonly reindex: boolean;
}

function different(into: Set<string>, before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  if (before === after) return false;
  const size = into.size;
  for (const key of before) if (!after.has(key)) into.add(key);
  for (const key of after) if (!before.has(key)) into.add(key);
  return into.size > size || before.size !== after.size;
}

/** What looks different in the second moment: only that is handed to the graphics card again. */
export function changesBetween(before: Moment, after: Moment): Changes {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const [was, is] = [before.scene, after.scene];
  const hiddenNodes = different(nodes, was.hiddenNodes, is.hiddenNodes);
  const hiddenEdges = different(edges, was.hiddenEdges, is.hiddenEdges);
  const hidden = hiddenNodes || hiddenEdges;
  for (const part of ["fadedNodes", "litNodes", "chosenNodes", "pinnedNodes"] as const) {
    different(nodes, was[part], is[part]);
  }
  for (const part of ["fadedEdges", "litEdges", "chosenEdges"] as const) {
    different(edges, was[part], is[part]);
  }
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
    edges: theme || sizes || hidden || was.layout !== is.layout ? "all" : edges,
    reindex: sizes || hidden,
  };
}
