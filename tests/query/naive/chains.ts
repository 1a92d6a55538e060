import type { Board, EdgeEntry } from "../../../graph-data/model/graph.ts";
import { modalityNames } from "../../../graph-data/model/modalities.ts";

export interface NaiveChain {
  readonly nodes: readonly string[];
  readonly weakest: number;
  readonly claimants: readonly string[];
  /** For each hop the ties that carry it, by key, each with the ids of its carrying claims. */
  readonly ties: readonly Readonly<Record<string, readonly string[]>>[];
}

/** Every simple chain of at most `maxHops`, found by trying everything, in the order that paths promise. */
export function naiveChains(
  board: Board,
  source: string,
  target: string,
  maxHops: number,
  avoid: readonly string[] = [],
): NaiveChain[] {
  const keys = board.nodes.map(({ key }) => key);
  const found: string[][] = [];
  const extend = (nodes: string[]) => {
    const last = nodes.at(-1) as string;
    if (last === target) {
      if (nodes.length > 1) found.push(nodes);
      return;
    }
    if (nodes.length > maxHops) return;
    for (const key of keys) {
      if (nodes.includes(key) || avoid.includes(key) || carrying(board, last, key).length === 0) continue;
      extend([...nodes, key]);
    }
  };
  if (!avoid.includes(source)) extend([source]);
  return found.map((nodes) => describe(board, nodes)).sort(compare);
}

/** Edges between two nodes, either way, with the claims that can carry a hop. */
function carrying(board: Board, a: string, b: string): EdgeEntry[] {
  return board.edges.flatMap((edge) => {
    const between = (edge.source === a && edge.target === b) || (edge.source === b && edge.target === a);
    if (!between || edge.attributes.predicate === "declined_to_comment_on") return [];
    const claims = edge.attributes.claims.filter(({ modality }) => modality !== "denied");
    return claims.length === 0 ? [] : [{ ...edge, attributes: { ...edge.attributes, claims } }];
  });
}

function describe(board: Board, nodes: readonly string[]): NaiveChain {
  const hops = nodes.slice(1).map((node, place) => carrying(board, nodes[place] as string, node));
  const ranks = hops.map((edges) =>
    Math.min(
      ...edges.flatMap(({ attributes }) => attributes.claims.map((c) => modalityNames.indexOf(c.modality))),
    ),
  );
  const claims = hops.flat().flatMap(({ attributes }) => attributes.claims);
  return {
    nodes,
    weakest: Math.max(...ranks),
    claimants: [...new Set(claims.map(({ claimant }) => claimant ?? "article"))].sort(),
    ties: hops.map((edges) =>
      Object.fromEntries(edges.map(({ key, attributes }) => [key, attributes.claims.map(({ id }) => id)])),
    ),
  };
}

function compare(a: NaiveChain, b: NaiveChain): number {
  return (
    a.nodes.length - b.nodes.length ||
    a.weakest - b.weakest ||
    b.claimants.length - a.claimants.length ||
    (a.nodes.join(" ") < b.nodes.join(" ") ? -1 : 1)
  );
}
