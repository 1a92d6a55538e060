import type { Claim } from "../model/claim.ts";
import type { BoardStream, EdgeEntry } from "../model/graph.ts";
import type { Modality } from "../model/modalities.ts";
import type { EdgeUnit } from "./format.ts";

/** An edge as a file shows it: a merged edge, or a single claim. */
export interface Tie {
  /** The edge's key, or the claim's id. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly label: string;
  readonly modality: Modality;
  readonly contested: boolean;
  readonly claims: readonly Claim[];
  /** 0 for the first tie of its (source, predicate, target), 1 for the next; always 0 when merged. */
  readonly parallel: number;
}

/** An edge in the unit that was asked for. */
export function tiesOf({ key, source, target, attributes }: EdgeEntry, unit: EdgeUnit): Tie[] {
  const { predicate, label, modality, contested, claims } = attributes;
  if (unit === "merged")
    return [{ key, source, target, predicate, label, modality, contested, claims, parallel: 0 }];
  return claims.map((claim, parallel) => ({
    key: claim.id,
    source,
    target,
    predicate,
    label,
    modality: claim.modality,
    contested: (claim.contradicts?.length ?? 0) > 0,
    claims: [claim],
    parallel,
  }));
}

/** The board's edges in the unit that was asked for, in the board's order. */
export function* ties(board: BoardStream, unit: EdgeUnit): Generator<Tie> {
  for (const edge of board.edges) yield* tiesOf(edge, unit);
}
