import type { EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";
import { predicateRow } from "../../../graph-data/model/predicates.ts";
import type { Ties } from "../../data/ties.ts";

/** The board before anything is chosen: who stands in the middle, who opposes whom, what has not happened. */
export interface AtAGlance {
  readonly middle: readonly { readonly node: NodeEntry; readonly ties: number }[];
  readonly opposed: readonly EdgeEntry[];
  readonly ahead: readonly EdgeEntry[];
  readonly denied: readonly EdgeEntry[];
}

/** Each list by the degree of its ends, descending, then by key; at most `limit` of each. */
export function atAGlance(ties: Ties, limit: number): AtAGlance {
  const degree = (key: string) => ties.edgesOf.get(key)?.length ?? 0;
  const weight = ({ source, target }: EdgeEntry) => degree(source) + degree(target);
  const byWeight = (keep: (edge: EdgeEntry) => boolean) =>
    ties.board.edges
      .filter(keep)
      .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  const family = ({ attributes }: EdgeEntry) => predicateRow(attributes.predicate)?.family;
  return {
    middle: [...ties.board.nodes]
      .map((node) => ({ node, ties: degree(node.key) }))
      .sort((a, b) => b.ties - a.ties || (a.node.key < b.node.key ? -1 : 1))
      .slice(0, limit),
    opposed: byWeight((edge) => family(edge) === "accusation" && edge.attributes.modality !== "denied"),
    ahead: byWeight(({ attributes }) => attributes.modality === "proposed"),
    denied: byWeight(({ attributes }) => attributes.modality === "denied"),
  };
}
