import type { Kind } from "../../model/kinds.ts";
import type { Modality } from "../../model/modalities.ts";

/**
 * What of a board to look at. Values of one field are alternatives, fields are conditions that all must hold;
 * a field that is absent or empty asks for nothing.
 *
 * `kind` keeps nodes of these kinds and the ties among them. All others judge claims: an edge keeps only the claims
 * that pass, shows the strongest modality of those, and goes when none is left; nodes left without a tie go with it.
 */
export interface Filter {
  readonly kind?: readonly Kind[];
  readonly predicate?: readonly string[];
  readonly modality?: readonly Modality[];
  /** Keys of entities, or `article` for the article's own voice. */
  readonly claimant?: readonly string[];
  /** Drops claims whose claimant is one of these: what rests on their word alone goes. */
  readonly without?: readonly string[];
  /** Ids of documents; a claim passes when any of its evidence stands in one of them. */
  readonly document?: readonly string[];
  /** EDTF. A claim passes when its time overlaps [from, to]; an undated one does not once either is given. */
  readonly from?: string;
  readonly to?: string;
}

/** Fields of a filter, in the order in which questions and addresses list them. */
export const filterFields = [
  "kind",
  "predicate",
  "modality",
  "claimant",
  "without",
  "document",
  "from",
  "to",
] as const satisfies readonly (keyof Filter)[];

/** The same text for filters that ask the same: for cursors. */
export function filterText(filter: Filter): string {
  const parts = filterFields.map((field) => {
    const value = filter[field];
    return typeof value === "string" ? [value] : [...new Set(value ?? [])].sort();
  });
  return JSON.stringify(parts);
}

/** Whether both ask the same in the same words; told without making a text of either, for caches. */
export function asksTheSame(one: Filter, other: Filter): boolean {
  return (
    saysTheSame(one.kind, other.kind) &&
    saysTheSame(one.predicate, other.predicate) &&
    saysTheSame(one.modality, other.modality) &&
    saysTheSame(one.claimant, other.claimant) &&
    saysTheSame(one.without, other.without) &&
    saysTheSame(one.document, other.document) &&
    saysTheSame(one.from, other.from) &&
    saysTheSame(one.to, other.to)
  );
}

type Value = Filter[keyof Filter];

function saysTheSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (typeof one === "string" || typeof other === "string") return (one ?? "") === (other ?? "");
  const count = one?.length ?? 0;
  if (count !== (other?.length ?? 0)) return false;
  for (let i = 0; i < count; i++) if (one?.[i] !== other?.[i]) return false;
  return true;
}

/** A filter that stays as it is, whatever becomes of this one. */
export function copyOf(filter: Filter): Filter {
  return JSON.parse(JSON.stringify(filter)) as Filter;
}

/** Whether any field asks for something. */
export function asksAnything(filter: Filter): boolean {
  for (const field in filter) if ((filter[field as keyof Filter]?.length ?? 0) > 0) return true;
  return false;
}

/** Whether any field but `kind` asks for something, so that nodes left without a tie go. */
export function judgesClaims(filter: Filter): boolean {
  return filterFields.some((field) => field !== "kind" && (filter[field]?.length ?? 0) > 0);
}
