import type { Claim } from "../../model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { Packed } from "../columnar/packed.ts";

/** Stands for "no modality": no claim passed. Greater than every modality's rank. */
export const none = 255;

/** In `claims.claimant`: the article's own voice. */
export const article = -1;

/**
 * Compressed sparse rows: the edges of node `n` are `edges[offsets[n]] .. edges[offsets[n + 1] - 1]`,
 * and `ends` holds, in step, the node at their other end; ascending by that node, so parallel edges are adjacent.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
  readonly ends: Uint32Array;
}

/** Numbers by name; what is not there is undefined. */
export interface Ids {
  get(name: string): number | undefined;
  has(name: string): boolean;
}

/** A stretch of an article, in code points, half-open. */
export interface Stretch {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Where whole entries come from; a columnar file makes them when they are asked for. */
export interface Entries {
  node(id: number): NodeEntry;
  edge(id: number): EdgeEntry;
  claim(id: number): Claim;
}

/**
 * A board laid out for questions: ids are positions of nodes, edges and claims in typed arrays.
 * Pure data; how it is made (from a Board, later from a file) is not its concern.
 *
 * Ids of an index lie within its columns, which readers of columns say by `as number`: a shared function that did so
 * would see columns of every type, and engines make such a read many times slower.
 */
export interface BoardIndex {
  readonly attributes: Board["attributes"];
  /**
   * Node ids are standings: 0 is the best connected node of the whole board, those of equal degree follow their keys.
   * So rows of ties, which ascend by id, come in the order in which neighbors are given, and hubs lie close together.
   */
  readonly nodes: {
    readonly count: number;
    readonly keys: readonly string[];
    /** Ids in the board's own order, and in the order of their keys (by UTF-16 units). */
    readonly inBoard: Uint32Array;
    readonly byKey: Uint32Array;
    /** Position in `kindNames`. */
    readonly kind: Uint8Array;
    /** What drawing needs: places as they were laid out, and radii in Sigma's units. */
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly size: Float64Array;
    label(id: number): string;
    /** Where articles speak of it. */
    mentions(id: number): readonly Stretch[];
  };
  readonly edges: {
    readonly count: number;
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    /** Position in `predicates`. */
    readonly predicate: Uint16Array;
    /** Rank of the strongest claim's modality. */
    readonly modality: Uint8Array;
    /** 1 where a claim of it contradicts another. */
    readonly contested: Uint8Array;
    /** Claims of edge `e` are `claimOffsets[e] .. claimOffsets[e + 1] - 1`. */
    readonly claimOffsets: Uint32Array;
    key(id: number): string;
    label(id: number): string;
  };
  readonly claims: {
    readonly count: number;
    readonly edge: Uint32Array;
    /** Rank of the modality, 0 strongest. */
    readonly modality: Uint8Array;
    /** Position in `claimants`, or `article`. */
    readonly claimant: Int32Array;
    /** Position in `attributes.documents` of the first piece of evidence; -1 for a document that is not listed. */
    readonly document: Int32Array;
    /** Documents of further evidence, for the few claims that have any in another document. */
    readonly moreDocuments: ReadonlyMap<number, readonly number[]>;
    /** Milliseconds since 1970 UTC, both included; NaN where undated, ±Infinity where open. */
    readonly from: Float64Array;
    readonly to: Float64Array;
    /** As curators write it. */
    id(claim: number): string;
    /** First code point of its first piece of evidence. */
    start(claim: number): number;
    /** Its date in EDTF, as curators write it; null where it has none. */
    when(claim: number): string | null;
    /** Where its evidence stands. */
    evidence(claim: number): readonly Stretch[];
  };
  /** Vocabularies, in order of first use. */
  readonly predicates: readonly string[];
  readonly predicateIds: ReadonlyMap<string, number>;
  readonly claimants: readonly string[];
  readonly claimantIds: ReadonlyMap<string, number>;
  /** Ids of nodes by key, and of claims by the id that curators write. */
  readonly ids: Ids;
  readonly claimIds: Ids;
  readonly out: Adjacency;
  readonly in: Adjacency;
  readonly entries: Entries;
  /** The file that it is read from, where there is one, for writers that make no entries. */
  readonly packed?: Packed;
}

/** Adds one, and gives what stood there before. */
export function bump(column: Uint32Array, id: number): number {
  const before = column[id] as number;
  column[id] = before + 1;
  return before;
}
