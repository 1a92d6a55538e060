import { articleVoice } from "../model/keys.ts";
import { kindNames } from "../model/kinds.ts";
import { modalityNames } from "../model/modalities.ts";
import { families, predicateRow } from "../model/predicates.ts";
import { restsAlone } from "./counts/alone.ts";
import { type Grouping, type Tally, tally } from "./counts/tally.ts";
import { type Filter, judgesClaims } from "./filter/filter.ts";
import { select } from "./filter/select.ts";
import { type Part, refusal, verdicts } from "./filter/verdicts.ts";
import { article, type BoardIndex, bump } from "./index/columns.ts";
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

/** What each choice would leave. Linear in the board. Throws InvalidDate. */
export function counts(index: BoardIndex, filter: Filter = {}): Counts {
  const { nodes, edges, claims } = index;
  const found = verdicts(index, filter);
  const facet = (
    words: readonly string[],
    part: Part,
    by: Grouping["by"],
    column: ArrayLike<number>,
    shift = 0,
  ) => rows(words, tally(index, found, { by, column, shift, groups: words.length, pardons: refusal(part) }));
  const voices = [articleVoice, ...index.claimants];
  const voiced = claims.claimant.includes(article) ? 0 : 1;
  const familyOf = familyColumn(index);
  return {
    all: { nodes: nodes.count, edges: edges.count, claims: claims.count },
    left: select(index, filter).counts,
    kind: kindFacet(index, filter, facet(kindNames, "kind", "edge", kindColumn(index))),
    predicate: ranked(facet(index.predicates, "predicate", "edge", edges.predicate)),
    family: present(facet(familyNames, "predicate", "edge", familyOf), familyOf),
    modality: present(facet(modalityNames, "modality", "claim", claims.modality), claims.modality),
    claimant: ranked(facet(voices, "claimant", "claim", claims.claimant, 1).slice(voiced)),
    alone: ranked(rows(voices, restsAlone(index, found)).slice(voiced)),
  };
}

const familyNames = Object.keys(families);

/** By edge: the number of its predicate's family, or -1 for a predicate that this version does not know. */
function familyColumn({ edges, predicates }: BoardIndex): Int8Array {
  const families = predicates.map((name) => familyNames.indexOf(predicateRow(name)?.family ?? ""));
  return Int8Array.from(edges.predicate, (predicate) => families[predicate] ?? -1);
}

/** By edge: the kind of both its ends, or -1 where they differ, for a tie stays only among the kinds chosen. */
function kindColumn({ edges, nodes }: BoardIndex): Int8Array {
  return Int8Array.from(edges.source, (source, edge) => {
    const kind = nodes.kind[source] as number;
    return kind === (nodes.kind[edges.target[edge] as number] as number) ? kind : -1;
  });
}

/** While nothing but `kind` is asked, nodes without a tie stay, so nodes are counted by themselves. */
function kindFacet({ nodes }: BoardIndex, filter: Filter, found: readonly FacetCount[]): FacetCount[] {
  if (judgesClaims(filter)) return present(found, nodes.kind);
  const amounts = new Uint32Array(kindNames.length);
  for (const kind of nodes.kind) bump(amounts, kind);
  return present(
    found.map((row, kind) => ({ ...row, nodes: amounts[kind] as number })),
    nodes.kind,
  );
}

function rows(words: readonly string[], { nodes, edges, claims }: Tally): FacetCount[] {
  return words.map((value, place) => ({
    value,
    nodes: nodes[place] as number,
    edges: edges[place] as number,
    claims: claims[place] as number,
  }));
}

/** Rows of values that occur in a column. */
function present(found: readonly FacetCount[], column: Iterable<number>): FacetCount[] {
  const seen = new Set(column);
  return found.filter((_, place) => seen.has(place));
}

function ranked(found: readonly FacetCount[]): FacetCount[] {
  return found.toSorted((a, b) => b.claims - a.claims || compareText(a.value, b.value));
}
