import type { Board } from "../../model/graph.ts";
import { articleVoice } from "../../model/keys.ts";

/** Something counted, most first. */
export type Counts = readonly (readonly [name: string, count: number])[];

export interface BoardCounts {
  readonly kinds: Counts;
  readonly predicates: Counts;
  readonly modalities: Counts;
  /** Entity keys, and `article` for the article's own voice. */
  readonly claimants: Counts;
  readonly claims: number;
  readonly contested: number;
  /** Keys of nodes with one tie, and with none. */
  readonly oneTie: readonly string[];
  readonly noTie: readonly string[];
  /** Quotes that carry many claims: where, the words, and the claims' ids. */
  readonly busyQuotes: readonly BusyQuote[];
}

interface BusyQuote {
  readonly document: string;
  readonly start: number;
  readonly exact: string;
  readonly claims: readonly string[];
}

/** So many claims on one quote are worth a second look. */
export const busy = 4;

/** Counts what was built. */
export function countBoard(board: Board): BoardCounts {
  const claims = board.edges.flatMap(({ attributes }) => attributes.claims);
  const ties = new Map<string, number>();
  for (const { source, target } of board.edges) {
    if (source === target) continue;
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  const withTies = (count: number) =>
    board.nodes.map(({ key }) => key).filter((key) => (ties.get(key) ?? 0) === count);
  return {
    kinds: tally(board.nodes.map(({ attributes }) => attributes.kind)),
    predicates: tally(
      board.edges.flatMap((edge) => edge.attributes.claims.map(() => edge.attributes.predicate)),
    ),
    modalities: tally(claims.map((claim) => claim.modality)),
    claimants: tally(claims.map((claim) => claim.claimant ?? articleVoice)),
    claims: claims.length,
    contested: board.edges.filter(({ attributes }) => attributes.contested).length,
    oneTie: withTies(1),
    noTie: withTies(0),
    busyQuotes: busyQuotes(claims),
  };
}

function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function busyQuotes(claims: readonly Board["edges"][number]["attributes"]["claims"][number][]): BusyQuote[] {
  const quotes = new Map<string, BusyQuote & { claims: string[] }>();
  for (const { id, evidence } of claims) {
    for (const { document, start, end, exact } of evidence) {
      const place = `${document} ${start} ${end}`;
      const known = quotes.get(place);
      if (known) known.claims.push(id);
      else quotes.set(place, { document, start, exact, claims: [id] });
    }
  }
  return [...quotes.values()]
    .filter((quote) => quote.claims.length >= busy)
    .sort((a, b) => b.claims.length - a.claims.length || (a.document < b.document ? -1 : a.start - b.start));
}
