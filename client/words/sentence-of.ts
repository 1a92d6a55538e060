import { agree } from "../../graph-data/model/agree.ts";
import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import { predicateRow } from "../../graph-data/model/predicates.ts";
import type { Ties } from "../data/ties.ts";

/** "Lindsey Graham argues for …": the tie read from its source to its target. */
export function sentenceOf(edge: EdgeEntry, ties: Ties): string {
  return `${labelOf(edge.source, ties)} ${verbOf(edge, ties)} ${labelOf(edge.target, ties)}`;
}

/** What stands between the names of its ends: "accuses", or "accuse" after several. */
export function verbOf({ source, attributes }: EdgeEntry, ties: Ties): string {
  return agree(attributes.label, ties.nodes.get(source)?.attributes.plural);
}

/** The node's label, or its key where nothing is known of such a node. */
export function labelOf(key: string, { nodes, names }: Pick<Ties, "nodes" | "names">): string {
  return nodes.get(key)?.attributes.label ?? names?.get(key) ?? key;
}

/** "is accused by": how a tie reads from its target; the forward label where the predicate is unknown or symmetric. */
export function reverseOf({ attributes: { predicate, label } }: EdgeEntry): string {
  const row = predicateRow(predicate);
  return row && !row.symmetric ? row.reverse : label;
}
