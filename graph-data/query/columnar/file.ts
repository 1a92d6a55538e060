import type { Board } from "../../model/graph.ts";
import { type ColumnName, type Columns, type Counted, columnTable } from "./column-table.ts";
import { crc32 } from "./crc32.ts";
import { DamagedColumns } from "./damaged-columns.ts";
import { decoding, encodeText } from "./utf8.ts";

/** The built file that columns were written beside. */
export interface BuiltFile {
  /** Bytes. */
  readonly length: number;
  readonly crc32: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What stands before the columns, as JSON. */
export interface ColumnsHeader {
  readonly attributes: Board["attributes"];
  /** Null where the columns go with no file. */
  readonly built: BuiltFile | null;
  readonly counts: Readonly<Record<Counted, number>>;
  /** Texts before this one are curators' words, keys and labels; the rest are quotes. */
  readonly quotesFrom: number;
  /** Bytes from the first column to the end. */
  readonly length: number;
  /** Each column's kind of numbers and where it starts, in bytes from the first column. */
  readonly columns: Readonly<Record<ColumnName, readonly [kind: ElementKind, offset: number]>>;
}

export interface Unpacked {
  readonly header: ColumnsHeader;
  readonly columns: Columns;
}

const elements = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;
type ElementKind = keyof typeof elements;

/** "DrmC", as the machine that writes reads it: one of the other byte order sees it turned round. */
const magic = 0x436d7244;
const turned = 0x44726d43;
/** Raised whenever a reader of older files would misread a newer one. */
export const columnsVersion = 1;
/** Four numbers of four bytes: magic, version, length of the header, CRC-32 of all that follows. */
const preamble = 16;

const names = Object.keys(columnTable) as ColumnName[];

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

/** Lays columns out one after another, each on a multiple of eight bytes, so that they are read where they lie. */
export function packFile(
  columns: Columns,
  about: Pick<ColumnsHeader, "attributes" | "built" | "counts" | "quotesFrom">,
  checksum = crc32,
): Uint8Array {
  let length = 0;
  const places = names.map((name) => {
    const offset = length;
    length = aligned(offset + columns[name].byteLength);
    return [name, [kindOf(columns[name]), offset]] as const;
  });
  const header = encodeText(JSON.stringify({ ...about, length, columns: Object.fromEntries(places) }));
  const first = aligned(preamble + header.length);
  const bytes = new Uint8Array(first + length);
  bytes.set(header, preamble);
  for (const [name, [, offset]] of places) {
    const { buffer, byteOffset, byteLength } = columns[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), first + offset);
  }
  new Uint32Array(bytes.buffer, 0, 4).set([
    magic,
    columnsVersion,
    header.length,
    checksum(bytes.subarray(preamble)),
  ]);
  return bytes;
}

function kindOf(column: Columns[ColumnName]): ElementKind {
  return (Object.keys(elements) as ElementKind[]).find((kind) => column instanceof elements[kind]) ?? "f64";
}

/**
 * What a file says of itself, without its columns being looked at: whether they are whole is not known yet.
 * Throws DamagedColumns.
 */
export function readHeader(bytes: Uint8Array): ColumnsHeader {
  return parse(headerText(bytes).text);
}

function headerText(bytes: Uint8Array): { text: string; crc: number; first: number } {
  if (bytes.length < preamble) throw new DamagedColumns("no-columns", "this is no file of columns");
  const [mark, version, length = 0, crc = 0] = new Uint32Array(
    new Uint8Array(bytes.subarray(0, preamble)).buffer,
  );
  if (mark === turned)
    throw new DamagedColumns(
      "other-byte-order",
      "the columns were written by a machine of the other byte order",
    );
  if (mark !== magic) throw new DamagedColumns("no-columns", "this is no file of columns");
  if (version !== columnsVersion) {
    throw new DamagedColumns(
      "other-version",
      `the columns have version ${version}, but this program reads ${columnsVersion}`,
    );
  }
  if (preamble + length > bytes.length)
    throw new DamagedColumns("cut-short", "the columns end in their header");
  return { text: decoding(bytes)(preamble, preamble + length), crc, first: aligned(preamble + length) };
}

/**
 * The columns of a file, as views of its bytes. `checksum` is how its CRC-32 is worked out; null to trust it.
 * Throws DamagedColumns.
 */
export function unpackFile(given: Uint8Array, checksum: ((bytes: Uint8Array) => number) | null): Unpacked {
  // Made anew, since a Buffer's own `slice` does not copy.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const { text, crc, first } = headerText(bytes);
  if (checksum && checksum(bytes.subarray(preamble)) !== crc)
    throw new DamagedColumns(
      "wrong-checksum",
      "the columns are damaged or cut short: their checksum does not fit",
    );
  const header = parse(text);
  const missing = names.filter((name) => !(name in header.columns));
  if (missing.length > 0) {
    throw new DamagedColumns(
      "other-version",
      `the columns hold no ${missing.join(", ")}, which this program reads`,
    );
  }
  if (first + header.length !== bytes.length) {
    throw new DamagedColumns(
      "cut-short",
      `the columns should take ${first + header.length} bytes and take ${bytes.length}`,
    );
  }
  const columns = Object.fromEntries(names.map((name) => [name, view(bytes, first, header, name)]));
  return { header, columns: columns as unknown as Columns };
}

function parse(text: string): ColumnsHeader {
  try {
    const header: ColumnsHeader = JSON.parse(text);
    if (Array.isArray(header.attributes.documents) && header.columns && header.counts) return header;
  } catch {
    // Said below, as for a header that is JSON of something else.
  }
  throw new DamagedColumns("bad-header", "the columns’ header cannot be read");
}

function view(bytes: Uint8Array, first: number, { columns, counts }: ColumnsHeader, name: ColumnName) {
  const [kind, offset] = columns[name] ?? [];
  const wanted = columnTable[name].holds;
  const length = counts[columnTable[name].of];
  const fits =
    kind !== undefined && Object.hasOwn(elements, kind) && (wanted === "narrow" || wanted === kind);
  if (!fits || offset === undefined || !(offset >= 0) || offset % 8 !== 0 || !(length >= 0))
    throw new DamagedColumns("bad-column", `the column ${name} is missing or of another kind`);
  const Numbers = elements[kind];
  if (first + offset + length * Numbers.BYTES_PER_ELEMENT > bytes.length)
    throw new DamagedColumns("cut-short", `the column ${name} is cut short`);
  return new Numbers(bytes.buffer as ArrayBuffer, bytes.byteOffset + first + offset, length);
}
