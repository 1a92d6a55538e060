import { articleVoice } from "../../../graph-data/model/keys.ts";
import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { families } from "../../../graph-data/model/predicates.ts";
import { dateInWords } from "../../../graph-data/query/dates/date-words.ts";
import { forwardLabel } from "../../../graph-data/query/sentence.ts";
import type { Ties } from "../../data/ties.ts";
import { labelOf } from "../../words/sentence-of.ts";
import { filterBy, type Producer, toggleFacet } from "../producers.ts";
import type { ViewFilter } from "../view.ts";

/** One choice that holds something back, and how to take it back. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  readonly remove: Producer;
}

type Words = Pick<Ties, "nodes" | "names" | "documents">;

/** All choices of a filter in words, in the order of the filter's fields. */
export function chipsOf(filter: ViewFilter, board: Words): Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, words: string, remove: Producer) => chips.push({ key, words, remove });
  for (const kind of filter.kind) add(`kind ${kind}`, kinds[kind].plural, toggleFacet("kind", kind));
  for (const family of filter.family)
    add(`family ${family}`, families[family].label, toggleFacet("family", family));
  for (const name of filter.predicate)
    add(`predicate ${name}`, `“${forwardLabel(name)}”`, toggleFacet("predicate", name));
  for (const name of filter.modality)
    add(`modality ${name}`, modalities[name].label, toggleFacet("modality", name));
  for (const key of filter.claimant)
    add(`claimant ${key}`, `said by ${voiceLabel(key, board)}`, toggleFacet("claimant", key));
  for (const key of filter.without)
    add(`without ${key}`, `without ${voiceLabel(key, board)}`, toggleFacet("without", key));
  for (const id of filter.document) {
    add(`document ${id}`, board.documents.get(id)?.title ?? id, toggleFacet("document", id));
  }
  if (filter.from ?? filter.to) add("time", timeWords(filter), filterBy({ from: null, to: null }));
  return chips;
}

/** A claimant's label; the article's own voice by that name. */
export function voiceLabel(key: string, ties: Pick<Ties, "nodes" | "names">): string {
  if (key === articleVoice) return "the article itself";
  return labelOf(key, ties);
}

/** A range of time in words; a single day as that day. */
export function timeWords({ from, to }: Pick<ViewFilter, "from" | "to">): string {
  if (from !== null && from === to) return dateInWords(from);
  if (from !== null && to !== null) return dateInWords(`${from}/${to}`);
  if (from !== null) return dateInWords(`${from}/..`);
  return to === null ? "any time" : dateInWords(`../${to}`);
}
