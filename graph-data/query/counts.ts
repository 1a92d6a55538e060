import { articleVoice } from "../model/keys.ts";
import { kindNames } from "../model/kinds.ts";
import { modalityNames } from "../model/modalities.ts";
import { families, predicateRow } from "../model/predicates.ts";
import { restsAlone } from "./counts/alone.ts";
import { type Tally, tally } from "./counts/tally.ts";
import type { Filter } from "./filter/filter.ts";
import { judge } from "./filter/judge.ts";
import { select } from "./filter/select.ts";
import { at, type BoardIndex } from "./index/columns.ts";
import { compareText } from "./index/standing.ts";

/** Nodes, edges and claims. */
export interface Amount {
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
}

/** What choosing one value, and no other of its facet, would leave, the rest of the filter as it is. */
export interface FacetCount extends Amount {
  readonly value: string;
}

export const facetNames = ["kind", "predicate", "family", "modality", "claimant"] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * One row for each value that the board has, also where nothing would be left. Kinds, families and modalities in the
 * order of their tables; predicates and claimants by claims (descending), then name.
 * A family counts as the choice of all its predicates. `article` is the article's own voice.
 */
export interface Counts extends Readonly<Record<FacetName, readonly FacetCount[]>> {
  /** The whole board. */
  readonly all: Amount;
  /** What the filter leaves. */
  readonly left: Amount;
  /**
   * By claimant: the claims on that word, and the edges and nodes that rest on that word alone and so fall when it is
   * not believed, with the others in `without` kept out and all else as filtered. By claims (descending), then name.
   */
  readonly alone: readonly FacetCount[];
}

/** What each choice would leave. Linear in the board for each facet. Throws InvalidDate. */
export function counts(index: BoardIndex, filter: Filter = {}): Counts {
  const { nodes, edges, claims } = index;
  const voices = [articleVoice, ...index.claimants];
  const familyNames = Object.keys(families);
  const familyOf = index.predicates.map((name) => familyNames.indexOf(predicateRow(name)?.family ?? ""));
  const facet = (
    words: readonly string[],
    field: keyof Filter,
    groupOf: (claim: number, edge: number) => number,
  ) => {
    const { [field]: _, ...others } = filter;
    return rows(words, tally(index, judge(index, others), words.length, groupOf));
  };
  return {
    all: { nodes: nodes.count, edges: edges.count, claims: claims.count },
    left: select(index, filter).counts,
    kind: kindFacet(index, filter),
    predicate: ranked(facet(index.predicates, "predicate", (_, edge) => at(edges.predicate, edge))),
    family: facet(familyNames, "predicate", (_, edge) => familyOf[at(edges.predicate, edge)] ?? -1).filter(
      (_, family) => familyOf.includes(family),
    ),
    modality: present(
      facet(modalityNames, "modality", (claim) => at(claims.modality, claim)),
      claims.modality,
    ),
    claimant: ranked(
      spoken(
        index,
        facet(voices, "claimant", (claim) => at(claims.claimant, claim) + 1),
      ),
    ),
    alone: ranked(spoken(index, aloneRows(index, filter, voices))),
  };
}

/** A tie is among nodes of one kind when both its ends are; without claim filters, lone nodes count too. */
function kindFacet(index: BoardIndex, filter: Filter): FacetCount[] {
  const { kind: _, ...others } = filter;
  const passes = judge(index, others);
  const kindOf = index.nodes.kind;
  const found = tally(index, passes, kindNames.length, (_claim, edge) => {
    const kind = at(kindOf, at(index.edges.source, edge));
    return kind === at(kindOf, at(index.edges.target, edge)) ? kind : -1;
  });
  if (!passes.dropsLoneNodes) {
    found.nodes.fill(0);
    for (const kind of kindOf) found.nodes[kind] = at(found.nodes, kind) + 1;
  }
  return present(rows(kindNames, found), kindOf);
}

function aloneRows(index: BoardIndex, filter: Filter, voices: readonly string[]): FacetCount[] {
  const without = filter.without ?? [];
  const found = rows(voices, restsAlone(index, judge(index, filter)));
  // A voice that is switched off is counted as if it were on: that is what switching it on would bring back.
  for (const voice of new Set(without)) {
    const place = voices.indexOf(voice);
    if (place < 0) continue;
    const others = { ...filter, without: without.filter((other) => other !== voice) };
    found[place] = rows(voices, restsAlone(index, judge(index, others)))[place] as FacetCount;
  }
  return found;
}

function rows(words: readonly string[], { nodes, edges, claims }: Tally): FacetCount[] {
  return words.map((value, place) => ({
    value,
    nodes: at(nodes, place),
    edges: at(edges, place),
    claims: at(claims, place),
  }));
}

/** Rows of values that occur in a column. */
function present(found: readonly FacetCount[], column: Uint8Array): FacetCount[] {
  const seen = new Set(column);
  return found.filter((_, place) => seen.has(place));
}

/** The article's own voice stands first in the vocabulary whether it speaks or not. */
function spoken(index: BoardIndex, found: readonly FacetCount[]): FacetCount[] {
  return index.claims.claimant.includes(-1) ? [...found] : found.slice(1);
}

function ranked(found: readonly FacetCount[]): FacetCount[] {
  return found.toSorted((a, b) => b.claims - a.claims || compareText(a.value, b.value));
}
