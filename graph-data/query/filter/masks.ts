import { articleVoice } from "../../model/keys.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import { InvalidDate } from "../errors.ts";
import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { type Filter, judgesClaims } from "./filter.ts";

/** A filter as look-ups, 1 where it lets pass; null where it asks for nothing. */
export interface Masks {
  /** By number of the kind. */
  readonly kind: Uint8Array | null;
  /** By number of the predicate. */
  readonly predicate: Uint8Array | null;
  /** By rank. */
  readonly modality: Uint8Array | null;
  /** The article's own voice at place 0, and the claimants after it. */
  readonly claimant: Uint8Array | null;
  readonly document: Uint8Array | null;
  readonly span: TimeSpan | null;
  /** Whether anything but kinds is asked for. */
  readonly ofClaims: boolean;
  /** Whether claims of one edge can differ in the verdict. */
  readonly looksInside: boolean;
}

/** Throws InvalidDate. */
export function masksOf(index: BoardIndex, filter: Filter): Masks {
  const modality = mask(modalityNumbers, filter.modality);
  const claimant = claimantMask(index, filter);
  const document = filter.document?.length ? mask(documentNumbers(index), filter.document) : null;
  const span = timeSpan(filter);
  return {
    kind: mask(kindNumbers, filter.kind),
    predicate: mask(index.predicateIds, filter.predicate),
    modality,
    claimant,
    document,
    span,
    ofClaims: judgesClaims(filter),
    looksInside: Boolean(modality || claimant || document || span),
  };
}

const kindNumbers = numbered(kindNames);
const modalityNumbers = numbered(modalityNames);
const documentNumbers = perIndex(({ attributes }) => numbered(attributes.documents.map(({ id }) => id)));

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, number) => [word, number]));
}

/** 1 at the number of each allowed word; null where nothing is asked. An unknown word allows nothing. */
function mask(
  numbers: ReadonlyMap<string, number>,
  allowed: readonly string[] | undefined,
): Uint8Array | null {
  if (!allowed || allowed.length === 0) return null;
  const found = new Uint8Array(numbers.size);
  for (const word of allowed) {
    const number = numbers.get(word);
    if (number !== undefined) found[number] = 1;
  }
  return found;
}

/** Joins `claimant` and `without`. */
function claimantMask(
  { claimantIds }: BoardIndex,
  { claimant = [], without = [] }: Filter,
): Uint8Array | null {
  if (claimant.length === 0 && without.length === 0) return null;
  const found = new Uint8Array(claimantIds.size + 1).fill(claimant.length === 0 ? 1 : 0);
  const set = (voice: string, value: number) => {
    const place = voice === articleVoice ? 0 : (claimantIds.get(voice) ?? -2) + 1;
    if (place >= 0) found[place] = value;
  };
  for (const voice of claimant) set(voice, 1);
  for (const voice of without) set(voice, 0);
  return found;
}

/** Milliseconds since 1970 UTC, both included. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** From the first moment of `from` to the last of `to`; null where neither is asked. Throws InvalidDate. */
function timeSpan({ from, to }: Filter): TimeSpan | null {
  if (!from && !to) return null;
  const span = { from: from ? interval(from).from : -Infinity, to: to ? interval(to).to : Infinity };
  if (span.from > span.to) throw new InvalidDate(`${from}`, `(from) is after “${to}” (to); swap them`);
  return span;
}
