import type { Board } from "../../model/graph.ts";
import { adjacencies } from "../index/adjacency.ts";
import type { Adjacency, BoardIndex } from "../index/columns.ts";
import { columnEntries, type EntryMaking } from "./column-entries.ts";
import type { Columns } from "./column-table.ts";
import { crc32 } from "./crc32.ts";
import { once } from "./derive.ts";
import { type Unpacked, unpackFile } from "./file.ts";
import { type Packed, packedOf } from "./packed.ts";
import { textIds } from "./text-ids.ts";
import { Texts } from "./texts.ts";
import type { Decoding } from "./utf8.ts";

export interface ReadingOptions {
  /** How texts are decoded, where the machine knows a faster way. */
  readonly decodes?: Decoding;
  /** Instead of those that were written. */
  readonly attributes?: Board["attributes"];
}

/**
 * A board's index out of its columnar file, whose bytes it reads in place: they must not change. `checksum` is how the
 * file's CRC-32 is worked out, where the machine knows a faster way; null to trust the bytes. Throws DamagedColumns.
 */
export function readColumns(
  bytes: Uint8Array,
  checksum: ((bytes: Uint8Array) => number) | null = crc32,
): BoardIndex {
  return indexColumns(unpackFile(bytes, checksum));
}

/**
 * The index of an unpacked file. Nothing is looked at row by row; what must be worked out (adjacencies, tables of ids,
 * dates by claim) is when it is first asked for.
 */
export function indexColumns({ header, columns }: Unpacked, options: ReadingOptions = {}): BoardIndex {
  const { decodes, attributes = header.attributes } = options;
  const texts = new Texts(columns["texts.bytes"], columns["texts.lengths"], decodes);
  const words = (column: Uint32Array) => Array.from(column, (number) => texts.get(number));
  const { counts } = header;
  const packed = packedOf(columns, texts);
  const claimOffsets = packed.starts["edges.claims"]();
  const entries = columnEntries(packed);
  const rows = once(() => adjacencies(counts.nodes, columns["edges.source"], columns["edges.target"]));
  const keys = once(() => words(columns["nodes.key"]));
  const claimants = once(() => words(columns.claimants));
  const claimantIds = once(() => numbers(claimants()));
  const predicates = words(columns.predicates);
  return {
    attributes,
    nodes: {
      count: counts.nodes,
      get keys() {
        return keys();
      },
      inBoard: columns["nodes.inBoard"],
      byKey: columns["nodes.byKey"],
      kind: columns["nodes.kind"],
      x: columns["nodes.x"],
      y: columns["nodes.y"],
      size: columns["nodes.size"],
      label: (id) => texts.get(columns["nodes.label"][id] as number),
      mentions: entries.mentions,
    },
    edges: {
      count: counts.edges,
      source: columns["edges.source"],
      target: columns["edges.target"],
      predicate: columns["edges.predicate"],
      modality: columns["edges.modality"],
      contested: columns["edges.contested"],
      claimOffsets,
      key: entries.edgeKey,
      label: entries.edgeLabel,
    },
    claims: claimsOf(packed, claimOffsets, entries),
    predicates,
    predicateIds: numbers(predicates),
    get claimants() {
      return claimants();
    },
    get claimantIds() {
      return claimantIds();
    },
    ids: textIds(columns["nodes.key"], texts),
    claimIds: textIds(columns["claims.id"], texts),
    get out(): Adjacency {
      return rows().out;
    },
    get in(): Adjacency {
      return rows().in;
    },
    entries,
    packed,
  };
}

function claimsOf(
  { columns, texts, starts }: Packed,
  claimOffsets: Uint32Array,
  entries: EntryMaking,
): BoardIndex["claims"] {
  const count = columns["claims.id"].length;
  const edge = once(() => owners(claimOffsets, count));
  const further = once(() => furtherDocuments(columns));
  const evidence = starts["claims.evidence"];
  const from = once(() => byClaim(columns, columns["dates.from"]));
  const to = once(() => byClaim(columns, columns["dates.to"]));
  return {
    count,
    get edge() {
      return edge();
    },
    modality: columns["claims.modality"],
    claimant: columns["claims.claimant"],
    document: columns["claims.document"],
    get moreDocuments() {
      return further();
    },
    get from() {
      return from();
    },
    get to() {
      return to();
    },
    id: (claim) => texts.get(columns["claims.id"][claim] as number),
    when: (claim) => {
      const date = columns["claims.when"][claim] as number;
      return date === 0 ? null : texts.get(columns["dates.text"][date - 1] as number);
    },
    evidence: entries.evidence,
    start: (claim) => {
      const isThere = (columns["claims.evidence"][claim] as number) > 0;
      return isThere ? (columns["evidence.start"][evidence()[claim] as number] as number) : 0;
    },
  };
}

function numbers(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, number) => [word, number]));
}

/** By claim: its edge. */
function owners(offsets: Uint32Array, count: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let edge = 0; edge + 1 < offsets.length; edge++)
    found.fill(edge, offsets[edge] as number, offsets[edge + 1] as number);
  return found;
}

/** By claim: what its date has; NaN where undated. */
function byClaim({ "claims.when": when }: Columns, ofDate: Float64Array): Float64Array {
  const found = new Float64Array(when.length);
  for (let claim = 0; claim < when.length; claim++) {
    const date = when[claim] as number;
    found[claim] = date === 0 ? Number.NaN : (ofDate[date - 1] as number);
  }
  return found;
}

function furtherDocuments(columns: Columns): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  columns["further.claim"].forEach((claim, place) => {
    const held = found.get(claim) ?? [];
    found.set(claim, held);
    held.push(columns["further.document"][place] as number);
  });
  return found;
}
