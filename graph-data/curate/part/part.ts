import type { Finding } from "../problems/problem.ts";
import type { DocumentRecord, EntityRecord } from "../read/record-schemas.ts";
import type { Packed, PackedTable } from "./pack.ts";

/**
 * What one sound article gives to the graph, in columns. Claims stand by place, then id. Entities are numbers of their
 * places in the order of their ids, predicates of those in the order of their names; texts are numbers of the part's own.
 */
export const partTable = {
  /** Place in the article's list of claims. */
  "claims.at": { holds: Uint32Array, of: "claims" },
  "claims.subject": { holds: Uint32Array, of: "claims" },
  "claims.predicate": { holds: Uint32Array, of: "claims" },
  "claims.object": { holds: Uint32Array, of: "claims" },
  /** Rank of the modality. */
  "claims.modality": { holds: Uint32Array, of: "claims" },
  /** -1 for the article's own voice. */
  "claims.claimant": { holds: Int32Array, of: "claims" },
  /** Number of one of the part's dates, from 1; 0 where undated. */
  "claims.when": { holds: Uint32Array, of: "claims" },
  "claims.id": { holds: Uint32Array, of: "claims" },
  /** From 1; 0 where there is none. */
  "claims.note": { holds: Uint32Array, of: "claims" },
  /** Where its quotes end in the list of them. */
  "claims.evidence": { holds: Uint32Array, of: "claims" },
  /**
   * Its JSON: that of an edge which has no other claim and is not contested. Where what the edge says of its claims begins,
   * where the claim begins, where it may be cut to say what it contradicts, where it ends, and the edge.
   */
  "claims.jsonStanding": { holds: Uint32Array, of: "claims" },
  "claims.jsonStart": { holds: Uint32Array, of: "claims" },
  "claims.jsonCut": { holds: Uint32Array, of: "claims" },
  "claims.jsonEnd": { holds: Uint32Array, of: "claims" },
  "claims.edgeEnd": { holds: Uint32Array, of: "claims" },
  "evidence.start": { holds: Uint32Array, of: "evidence" },
  "evidence.length": { holds: Uint32Array, of: "evidence" },
  "evidence.exact": { holds: Uint32Array, of: "evidence" },
  "evidence.prefix": { holds: Uint32Array, of: "evidence" },
  "evidence.suffix": { holds: Uint32Array, of: "evidence" },
  "mentions.entity": { holds: Uint32Array, of: "mentions" },
  "mentions.start": { holds: Uint32Array, of: "mentions" },
  "mentions.end": { holds: Uint32Array, of: "mentions" },
  "texts.hash": { holds: Uint32Array, of: "texts" },
  "texts.end": { holds: Uint32Array, of: "texts" },
  /** In UTF-8. */
  "texts.bytes": { holds: Uint8Array, of: "textBytes" },
  "claims.json": { holds: Uint8Array, of: "jsonBytes" },
  /** JSON that is seldom asked for: what names stand in the text, and what becomes of each sentence. */
  names: { holds: Uint8Array, of: "nameBytes" },
  coverage: { holds: Uint8Array, of: "coverageBytes" },
} as const satisfies PackedTable;

export type PartColumns = Packed<typeof partTable>;

/** What else is known of the article. Survives JSON. */
export interface PartHead {
  readonly document: DocumentRecord;
  readonly codePoints: number;
  /** Of its claims, as they stand in its list. */
  readonly ids: readonly string[];
  /** Of those few that say what they contradict: place in the list, and the other claims' ids. */
  readonly contradicts: readonly (readonly [at: number, others: readonly string[]])[];
  /** Ties that say the same either way: place in the list, and what they are. */
  readonly symmetric: readonly (readonly [at: number, subject: string, predicate: string, object: string])[];
  readonly dates: readonly string[];
  /** Warnings alone: a part is of an article without an error. */
  readonly findings: readonly Finding[];
}

export interface Part {
  readonly head: PartHead;
  readonly columns: PartColumns;
}

/** Entities in the order of their ids, and where each stands there. */
export interface EntityOrder {
  readonly entities: readonly EntityRecord[];
  readonly places: ReadonlyMap<string, number>;
}
