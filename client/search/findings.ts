import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import type { MatchedField, ResultType } from "../../graph-data/query/search/entries.ts";
import { type SearchResult, search } from "../../graph-data/query/search/search.ts";
import type { Ties } from "../data/ties.ts";
import { chooseClaim, chooseEdge, chooseNode, type Producer } from "../state/producers.ts";
import { standsNow, standsOn } from "../words/standing.ts";
import type { Option } from "./options.ts";

/** Rows of each type: enough to choose from, few enough to be read. */
const limits = { node: 6, edge: 5, claim: 5 } as const satisfies Record<ResultType, number>;

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

/** What a board answers to a question, as rows of the palette. */
export function findings(index: BoardIndex, ties: Ties, question: string): Option[] {
  return (Object.keys(limits) as ResultType[]).flatMap((type) =>
    search(index, question, { types: [type], limit: limits[type] }).results.map((found) =>
      optionOf(found, ties),
    ),
  );
}

function optionOf({ type, key, label, matched, snippet, marks }: SearchResult, ties: Ties): Option {
  const { lead, words } = standingOf(type, key, ties);
  const own = matched === "label" || matched === "sentence";
  return {
    id: `${type} ${key}`,
    heading: headings[type],
    label,
    labelMarks: own ? marks : [],
    lead,
    standing: words,
    why: own ? null : { field: whys[matched] ?? matched, text: snippet, marks },
    action: { type: "change", producer: choosers[type](key) },
  };
}

const none = { lead: "", words: "" } as const;

/** How what was found stands: a tie on all of its claims, a quote on its own. */
function standingOf(
  type: ResultType,
  key: string,
  ties: Ties,
): { readonly lead: string; readonly words: string } {
  const tied = ties.claims.get(key);
  if (type === "claim") return tied ? standsOn([tied.claim], ties) : none;
  const edge = type === "edge" ? ties.edges.get(key) : undefined;
  return edge ? standsNow(edge, ties, null) : none;
}
