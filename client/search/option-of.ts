import type { MatchedField, ResultType } from "../../graph-data/query/search/entries.ts";
import type { SearchResult } from "../../graph-data/query/search/result.ts";
import { chooseClaim, chooseEdge, chooseNode, type Producer } from "../state/producers.ts";
import type { Option } from "./options.ts";

/** Rows of each type: enough to choose from, few enough to be read. In the order of the palette. */
export const rowLimits = { node: 6, edge: 5, claim: 5 } as const satisfies Record<ResultType, number>;

const headings = { node: "Nodes", edge: "Ties", claim: "Quotes" } as const satisfies Record<
  ResultType,
  string
>;

/** What else but the label it matched by; the label speaks for itself. */
const whys: Partial<Record<MatchedField, string>> = {
  aliases: "also called",
  description: "described as",
  quote: "quote",
  note: "curator’s note",
};

const choosers = { node: chooseNode, edge: chooseEdge, claim: chooseClaim } as const satisfies Record<
  ResultType,
  (key: string) => Producer
>;

/** What was found as a row of the palette, a tie or quote with how it stands. */
export function optionOf({
  type,
  key,
  label,
  matched,
  snippet,
  marks,
  modality,
  standing,
}: SearchResult): Option {
  const own = matched === "label" || matched === "sentence";
  return {
    id: `${type} ${key}`,
    heading: headings[type],
    label,
    labelMarks: own ? marks : [],
    lead: modality === "denied" ? "Not so: " : "",
    standing: modality === "stated" ? "" : (standing ?? ""),
    why: own ? null : { field: whys[matched] ?? matched, text: snippet, marks },
    action: { type: "change", producer: choosers[type](key) },
  };
}
