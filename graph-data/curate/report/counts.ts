import type { Evidence } from "../../model/evidence.ts";
import { articleVoice } from "../../model/keys.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { article, type BoardIndex, bump } from "../../query/index/columns.ts";

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
export function countBoard(index: BoardIndex): BoardCounts {
  const { nodes, edges, claims } = index;
  const all = Array.from({ length: claims.count }, (_, claim) => claim);
  const ties = new Uint32Array(nodes.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
    if (source === target) continue;
    bump(ties, source);
    bump(ties, target);
  }
  const withTies = (count: number) =>
    [...nodes.inBoard].filter((id) => ties[id] === count).map((id) => nodes.keys[id] as string);
  return {
    kinds: tally(Array.from(nodes.kind, (kind) => kindNames[kind] as string)),
    predicates: tally(
      all.map((claim) => index.predicates[edges.predicate[claims.edge[claim] as number] as number] as string),
    ),
    modalities: tally(Array.from(claims.modality, (rank) => modalityNames[rank] as string)),
    claimants: tally(
      Array.from(claims.claimant, (id) => (id === article ? articleVoice : (index.claimants[id] as string))),
    ),
    claims: claims.count,
    contested: edges.contested.reduce((sum, one) => sum + one, 0),
    oneTie: withTies(1),
    noTie: withTies(0),
    busyQuotes: busyQuotes(index),
  };
}

function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function busyQuotes({ claims, entries }: BoardIndex): BusyQuote[] {
  const found = new Map<string, number[]>();
  for (let claim = 0; claim < claims.count; claim++) {
    for (const { document, start, end } of claims.evidence(claim)) {
      const place = `${document} ${start} ${end}`;
      const known = found.get(place);
      if (known) known.push(claim);
      else found.set(place, [claim]);
    }
  }
  return [...found]
    .filter(([, carried]) => carried.length >= busy)
    .map(([place, carried]): BusyQuote => {
      const { evidence } = entries.claim(carried[0] as number);
      const quote = evidence.find(({ document, start, end }) => place === `${document} ${start} ${end}`);
      const { document, start, exact } = quote as Evidence;
      return { document, start, exact, claims: carried.map((claim) => claims.id(claim)) };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.document < b.document ? -1 : a.start - b.start));
}
