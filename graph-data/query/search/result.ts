import { articleVoice } from "../../model/keys.ts";
import { type Modality, strongestModality } from "../../model/modalities.ts";
import type { BoardIndex } from "../index/columns.ts";
import { compareText } from "../index/standing.ts";
import { tieSentence } from "../sentence.ts";
import { standingOf } from "../standing-words.ts";
import {
  claimsOf,
  edgeOf,
  keyOf,
  type MatchedField,
  type ResultType,
  type Thing,
  textsOf,
} from "./entries.ts";
import { type Snippet, snippet } from "./snippet.ts";

export interface SearchResult extends Snippet {
  readonly type: ResultType;
  /** Key of the node or edge, or id of the claim. */
  readonly key: string;
  /** The node's label, or the tie as a sentence. */
  readonly label: string;
  /** Where it matched best. */
  readonly matched: MatchedField;
  /** For edges and claims: the edge to show. Null for nodes. */
  readonly edge: string | null;
  /** Of the claim, or the strongest of the edge's claims. Null for nodes. */
  readonly modality: Modality | null;
  /** Who vouches, without repeats: `article` for the article's own voice first, then keys in order. Empty for nodes. */
  readonly claimants: readonly string[];
  /** What must go with a tie's label: "claimed by Gustavo Petro". Null for nodes. */
  readonly standing: string | null;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
}

/** What was found as it is told to whoever asked. */
export function resultOf(
  index: BoardIndex,
  thing: Thing,
  score: number,
  isFound: (term: string) => boolean,
): SearchResult {
  const claims = claimsOf(index, thing);
  const texts = textsOf(index, thing);
  const edge = edgeOf(index, thing);
  const label = edge === null ? (texts.label?.[0] ?? "") : tieSentence(index, edge);
  const voices = new Set(claims.map(({ claimant }) => claimant));
  const named = [...voices].filter((claimant) => claimant !== null).sort(compareText);
  return {
    type: thing.type,
    key: keyOf(index, thing),
    label,
    edge: edge === null ? null : index.edges.key(edge),
    modality: claims.length === 0 ? null : strongestModality(claims.map(({ modality }) => modality)),
    claimants: voices.has(null) ? [articleVoice, ...named] : named,
    standing: claims.length === 0 ? null : standingOf(index, claims),
    score,
    ...snippet(label, texts, isFound),
  };
}
