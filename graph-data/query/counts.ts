import { articleVoice } from "../model/keys.ts";
import { kindNames } from "../model/kinds.ts";
import { modalityNames } from "../model/modalities.ts";
import { once } from "./columnar/derive.ts";
import { restsAlone } from "./counts/alone.ts";
import { familyNames, groupings } from "./counts/groupings.ts";
import { type Tally, tally } from "./counts/tally.ts";
import { type Filter, judgesClaims } from "./filter/filter.ts";
import { select } from "./filter/select.ts";
import { verdicts } from "./filter/verdicts.ts";
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

export type FacetName = "kind" | "predicate" | "family" | "modality" | "claimant";

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

/** What each choice would leave; `left` and `alone` are counted when they are read. Linear in the board. Throws InvalidDate. */
export function counts(index: BoardIndex, filter: Filter = {}): Counts {
  const { nodes, edges, claims, claimants, predicates } = index;
  const found = verdicts(index, filter);
  const facets = groupings(index);
  const [kind, predicate, family, modality, claimant] = tally(index, found, [
    facets.kind,
    facets.predicate,
    facets.family,
    facets.modality,
    facets.claimant,
  ]) as [Tally, Tally, Tally, Tally, Tally];
  const voices = [articleVoice, ...claimants];
  const voiced = claims.claimant.includes(article) ? 0 : 1;
  const kindRows = rows(kindNames, judgesClaims(filter) ? kind : { ...kind, nodes: nodesByKind(index) });
  const left = once(() => select(index, filter).counts);
  const alone = once(() => ranked(rows(voices, restsAlone(index, found)).slice(voiced)));
  return {
    all: { nodes: nodes.count, edges: edges.count, claims: claims.count },
    get left() {
      return left();
    },
    kind: present(kindRows, nodes.kind),
    predicate: ranked(rows(predicates, predicate)),
    family: present(rows(familyNames, family), facets.family.groupOf),
    modality: present(rows(modalityNames, modality), claims.modality),
    claimant: ranked(rows(voices, claimant).slice(voiced)),
    get alone() {
      return alone();
    },
  };
}

/** While nothing but `kind` is asked, nodes without a tie stay, so nodes are counted by themselves. */
function nodesByKind({ nodes }: BoardIndex): Uint32Array {
  const amounts = new Uint32Array(kindNames.length);
  for (const kind of nodes.kind) bump(amounts, kind);
  return amounts;
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
