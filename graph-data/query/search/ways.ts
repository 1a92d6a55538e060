import type { NearTerm } from "./near-terms.ts";
import { firstFrom, following } from "./sorted-terms.ts";
import { longestEnding, stem, synonymsOf } from "./synonyms.ts";
import { type TermIndex, termOf } from "./term-index.ts";

/** One way in which a text can have a word that was asked for: all of these terms stand in one field. */
export interface Way {
  readonly terms: readonly [number] | readonly [number, number];
  /** 1 for the word itself; less, the less sure it is that it was meant. */
  readonly weight: number;
}

/** All ways to find one word. */
export interface Ways {
  /**
   * Terms that it is the beginning of, which stand together, from `from` up to `to`; perhaps itself first. Thousands for
   * a few letters, so they are no list.
   */
  readonly begun: { readonly from: number; readonly to: number; readonly letters: number };
  readonly others: readonly Way[];
}

/** Terms with so many wrong letters; see `nearTerms`. */
export type Near = (word: string, most: 1 | 2) => readonly NearTerm[];

/** How far to go from the letters that were asked for. */
export interface Leniency {
  /** Whether words that stand in some text as they are may be misspelt, too. */
  readonly doubtsKnown: boolean;
  /** Letters from which on a word may have two wrong ones. */
  readonly twoFrom: number;
}

const weights = {
  exact: 1,
  form: 0.8,
  joined: 0.8,
  prefix: 0.6,
  fuzzy: 0.45,
  synonym: 0.4,
} as const;

/** Shorter words are taken at their letters. */
const oneFrom = 4;
/** Shorter parts of a word written in one are hardly words of their own. */
const partFrom = 3;

/** The ways to find each word of a question, in its order. */
export function waysOf(
  index: TermIndex,
  asked: readonly string[],
  leniency: Leniency,
  near: Near,
): readonly Ways[] {
  return asked.map((word, at) => {
    const begun = begunBy(index, word);
    const forms = formsOf(index, word);
    const others: Way[] = [
      ...forms,
      ...synonymsOf(word).flatMap((other) => withStem(index, other, weights.synonym)),
      ...inTwo(index, word),
    ];
    for (const pair of [asked.slice(at - 1, at + 1), asked.slice(at, at + 2)]) {
      const joined = pair.length === 2 ? termOf(index, pair.join("")) : undefined;
      if (joined !== undefined) others.push({ terms: [joined], weight: weights.joined });
    }
    const known = termOf(index, word) !== undefined || forms.length > 0;
    const found = begun.to > begun.from || others.length > 0;
    if (leniency.doubtsKnown || !(known || (word.length < 5 && found)))
      others.push(...misspelt(word, leniency.twoFrom, near));
    return { begun, others };
  });
}

/** What a term is worth for a word of so many letters that it begins with: by its own number of letters. */
export function weightOfBegun(letters: number, all: number): number {
  return all === letters ? weights.exact : (weights.prefix * letters) / (letters + 0.3 * (all - letters));
}

/** The word itself, and those that it is the beginning of. */
function begunBy({ terms }: TermIndex, word: string): Ways["begun"] {
  return { from: firstFrom(terms, word), to: firstFrom(terms, following(word)), letters: word.length };
}

/** Other forms of the word: "declined" for "declining". */
function formsOf(index: TermIndex, word: string): Way[] {
  const own = stem(word);
  return own === word ? [] : withStem(index, own, weights.form);
}

function withStem({ terms }: TermIndex, sought: string, weight: number): Way[] {
  const found: Way[] = [];
  for (let term = firstFrom(terms, sought); terms[term]?.startsWith(sought); term++) {
    const word = terms[term] as string;
    if (word.length <= sought.length + longestEnding && stem(word) === sought)
      found.push({ terms: [term], weight });
  }
  return found;
}

/** "whitehouse" as "white" and "house". */
function inTwo(index: TermIndex, word: string): Way[] {
  const found: Way[] = [];
  const idOf = (part: string) =>
    termOf(index, part) ?? (part.endsWith("s") ? termOf(index, part.slice(0, -1)) : undefined);
  for (let cut = partFrom; cut <= word.length - partFrom; cut++) {
    const first = termOf(index, word.slice(0, cut));
    const second = first === undefined ? undefined : idOf(word.slice(cut));
    if (first !== undefined && second !== undefined)
      found.push({ terms: [first, second], weight: weights.joined });
  }
  return found;
}

/** Terms with a wrong letter, or two where the beginning is right and the word is long enough. */
function misspelt(word: string, twoFrom: number, near: Near): Way[] {
  if (word.length < oneFrom) return [];
  return near(word, word.length < twoFrom ? 1 : 2).map(({ term, edits, sameStart }) => ({
    terms: [term] as const,
    weight: (weights.fuzzy / edits) * (sameStart ? 1 : 0.7),
  }));
}
