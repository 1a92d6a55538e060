import { type NearTerm, nearTerms } from "./near-terms.ts";
import type { Sheet } from "./score.ts";
import { type TermIndex, termOf } from "./term-index.ts";
import { type Leniency, type Near, type Ways, waysOf } from "./ways.ts";

/** The first that finds something with all the words answers; else the first that finds most of them. */
const attempts: readonly Leniency[] = [
  { doubtsKnown: false, twoFrom: 8 },
  { doubtsKnown: true, twoFrom: 8 },
  { doubtsKnown: true, twoFrom: 5 },
];

/**
 * Leaves on the sheet what has all of the words; where nothing has, what has most of them. Of `types` at least: others
 * may be there too, and take part in saying how many words are had. Gives how the words were looked for. No words find
 * nothing.
 */
export function matchesOf(
  asked: readonly string[],
  index: TermIndex,
  sheet: Sheet,
  wanted: { readonly nodes: boolean; readonly ties: boolean },
): readonly Ways[] {
  sheet.begin();
  if (asked.length === 0) return [];
  const near = nearIn(index);
  const shelves = [...(wanted.nodes ? [index.nodes] : []), ...(wanted.ties ? [index.ties] : [])];
  const others = [...(wanted.nodes ? [] : [index.nodes]), ...(wanted.ties ? [] : [index.ties])];
  const tried: (readonly Ways[])[] = [];
  for (const attempt of attempts) {
    const ways = waysOf(index, asked, attempt, near);
    tried.push(ways);
    for (const shelf of shelves) sheet.all(ways, shelf);
    // What is found of a type is the same whichever others are asked for.
    if (sheet.isEmpty) for (const shelf of others) sheet.all(ways, shelf);
    if (!sheet.isEmpty) return ways;
  }
  return mostOf(tried, asked.length - 1, sheet);
}

/** The first attempt that finds the most words. No attempt finds fewer than the one before. */
function mostOf(tried: readonly (readonly Ways[])[], possible: number, sheet: Sheet): readonly Ways[] {
  let [most, found, left]: [number, readonly Ways[], readonly Ways[]] = [0, [], []];
  for (const ways of possible === 0 ? [] : tried) {
    const had = sheet.most(ways);
    left = ways;
    if (had > most) [most, found] = [had, ways];
    if (had === possible) break;
  }
  if (left !== found) sheet.most(found);
  return found;
}

/** What is near a word, looked for once in a question. */
function nearIn({ terms, shapes }: TermIndex): Near {
  const known = new Map<string, readonly NearTerm[]>();
  return (word, most) => {
    const name = `${most}${word}`;
    const found = known.get(name) ?? nearTerms(terms, shapes, word, most);
    known.set(name, found);
    return found;
  };
}

/** Whether a word of a text is one of those that were looked for. */
export function isLookedFor(index: TermIndex, ways: readonly Ways[]): (term: string) => boolean {
  const nameOf = (term: number) => index.terms[term] as string;
  const looked = new Set(
    ways.flatMap(({ others }) => others.flatMap(({ terms }) => (terms as readonly number[]).map(nameOf))),
  );
  const beginnings = ways.flatMap(({ begun: { from, to, letters } }) =>
    from < to ? [nameOf(from).slice(0, letters)] : [],
  );
  // Words that tell nothing are no terms, whatever they begin with.
  const isBegun = (term: string) =>
    beginnings.some((beginning) => term.startsWith(beginning)) && termOf(index, term) !== undefined;
  return (term) => looked.has(term) || isBegun(term);
}
