/** How numbers lie in a column; `narrow` is the smallest that holds all its values. */
export interface Held {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i32: Int32Array;
  f64: Float64Array;
  narrow: Uint8Array | Uint16Array | Uint32Array | Float64Array;
}

interface ColumnRow {
  readonly holds: keyof Held;
  /** What it has one value of. */
  readonly of: string;
}

/**
 * Every column of the file, in its order: one row adds one. Texts are numbers of strings, each kept once; of what may be
 * absent, 0 is absent and strings count from 1. Nodes stand by id (standing), edges and claims in the board's order; of
 * lists, how long each one's part is. What is cheap to work out again (offsets, adjacencies, the edge of a claim) is left
 * out, and ends are lengths: both pack much smaller.
 */
export const columnTable = {
  "nodes.key": { holds: "u32", of: "nodes" },
  "nodes.inBoard": { holds: "u32", of: "nodes" },
  "nodes.byKey": { holds: "u32", of: "nodes" },
  "nodes.kind": { holds: "u8", of: "nodes" },
  "nodes.x": { holds: "f64", of: "nodes" },
  "nodes.y": { holds: "f64", of: "nodes" },
  "nodes.size": { holds: "f64", of: "nodes" },
  "nodes.label": { holds: "narrow", of: "nodes" },
  "nodes.description": { holds: "narrow", of: "nodes" },
  "nodes.plural": { holds: "narrow", of: "nodes" },
  "nodes.sameAs": { holds: "narrow", of: "nodes" },
  "nodes.note": { holds: "narrow", of: "nodes" },
  "nodes.aliases": { holds: "narrow", of: "nodes" },
  "nodes.mentions": { holds: "narrow", of: "nodes" },
  aliases: { holds: "narrow", of: "aliases" },
  "mentions.document": { holds: "narrow", of: "mentions" },
  "mentions.start": { holds: "narrow", of: "mentions" },
  "mentions.length": { holds: "narrow", of: "mentions" },

  "edges.source": { holds: "u32", of: "edges" },
  "edges.target": { holds: "u32", of: "edges" },
  "edges.predicate": { holds: "u16", of: "edges" },
  "edges.modality": { holds: "u8", of: "edges" },
  "edges.contested": { holds: "u8", of: "edges" },
  "edges.claims": { holds: "narrow", of: "edges" },
  "edges.label": { holds: "narrow", of: "edges" },
  /** Absent where it is made of source, predicate and target, as it should be. */
  "edges.key": { holds: "narrow", of: "edges" },
  /** Rank of the modality that the edge itself names. */
  "edges.named": { holds: "narrow", of: "edges" },

  "claims.id": { holds: "u32", of: "claims" },
  "claims.modality": { holds: "u8", of: "claims" },
  "claims.claimant": { holds: "i32", of: "claims" },
  "claims.document": { holds: "i32", of: "claims" },
  /** Number of one of `dates`, from 1; 0 where undated. */
  "claims.when": { holds: "narrow", of: "claims" },
  "claims.note": { holds: "narrow", of: "claims" },
  /** Whether it lists contradictions, were it none. */
  "claims.contradicts": { holds: "narrow", of: "claims" },
  "claims.contradictions": { holds: "narrow", of: "claims" },
  contradictions: { holds: "narrow", of: "contradictions" },
  "claims.evidence": { holds: "narrow", of: "claims" },
  "evidence.document": { holds: "narrow", of: "evidence" },
  "evidence.start": { holds: "narrow", of: "evidence" },
  "evidence.length": { holds: "narrow", of: "evidence" },
  "evidence.exact": { holds: "narrow", of: "evidence" },
  "evidence.prefix": { holds: "narrow", of: "evidence" },
  "evidence.suffix": { holds: "narrow", of: "evidence" },
  /** Further documents of the few claims that have any: claim and position in the list of documents, in pairs. */
  "further.claim": { holds: "u32", of: "further" },
  "further.document": { holds: "i32", of: "further" },

  "dates.text": { holds: "u32", of: "dates" },
  "dates.from": { holds: "f64", of: "dates" },
  "dates.to": { holds: "f64", of: "dates" },
  predicates: { holds: "u32", of: "predicates" },
  claimants: { holds: "u32", of: "claimants" },

  "texts.lengths": { holds: "narrow", of: "texts" },
  "texts.bytes": { holds: "u8", of: "bytes" },
} as const satisfies Record<string, ColumnRow>;

export type ColumnName = keyof typeof columnTable;
export type Counted = (typeof columnTable)[ColumnName]["of"];

/** All columns of a board, typed as the table says. */
export type Columns = { readonly [Name in ColumnName]: Held[(typeof columnTable)[Name]["holds"]] };

/** Whole numbers and others in the fewest bytes that hold them all. */
export function narrow(values: ArrayLike<number>): Held["narrow"] {
  let most = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    if (!Number.isInteger(value) || value < 0) return new Float64Array(values);
    if (value > most) most = value;
  }
  if (most < 2 ** 8) return new Uint8Array(values);
  if (most < 2 ** 16) return new Uint16Array(values);
  return most < 2 ** 32 ? new Uint32Array(values) : new Float64Array(values);
}
