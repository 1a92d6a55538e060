import { agree } from "../../../graph-data/model/agree.ts";
import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { predicateRow } from "../../../graph-data/model/predicates.ts";
import { reverseOf } from "../../words/sentence-of.ts";

/** Ties of a node that read the same from it: "accuses", "is accused by". */
export interface TieGroup {
  readonly predicate: string;
  readonly label: string;
  readonly ties: readonly { readonly edge: EdgeEntry; readonly other: string }[];
}

/**
 * Groups a node's ties by predicate and direction; largest groups first, then by label. Symmetric ones read one way.
 * @param plural whether the node's label reads as several: they "accuse"
 */
export function tieGroups(key: string, edges: readonly EdgeEntry[], plural?: boolean): TieGroup[] {
  const groups = new Map<
    string,
    { predicate: string; label: string; ties: { edge: EdgeEntry; other: string }[] }
  >();
  for (const edge of edges) {
    const { predicate, label } = edge.attributes;
    const forward = edge.source === key || predicateRow(predicate)?.symmetric === true;
    const id = `${predicate} ${forward}`;
    const reads = agree(forward ? label : reverseOf(edge), plural);
    const group = groups.get(id) ?? { predicate, label: reads, ties: [] };
    groups.set(id, group);
    group.ties.push({ edge, other: edge.source === key ? edge.target : edge.source });
  }
  return [...groups.values()].sort((a, b) => b.ties.length - a.ties.length || (a.label < b.label ? -1 : 1));
}

/** Those with a heading of their own, and those of one tie, whose rows say it themselves: a heading each would bury them. */
export function headed(groups: readonly TieGroup[]): {
  readonly several: readonly TieGroup[];
  readonly single: readonly TieGroup[];
} {
  return {
    several: groups.filter(({ ties }) => ties.length > 1),
    single: groups.filter(({ ties }) => ties.length === 1),
  };
}
