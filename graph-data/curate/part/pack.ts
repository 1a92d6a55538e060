/** What one column holds. */
interface PackedRow {
  readonly holds: Uint32ArrayConstructor | Int32ArrayConstructor | Uint8ArrayConstructor;
  /** What it has one value of. */
  readonly of: string;
}

export type PackedTable = Readonly<Record<string, PackedRow>>;

/** The columns of a table. */
export type Packed<Table extends PackedTable> = {
  readonly [Name in keyof Table]: InstanceType<Table[Name]["holds"]>;
};

const aligned = (offset: number) => Math.ceil(offset / 4) * 4;

/**
 * Columns as bytes: how long everything is (numbers of four bytes: the head, then each column), then column by column, then
 * the head as JSON.
 */
export function pack<Table extends PackedTable>(
  table: Table,
  columns: Packed<Table>,
  head: unknown,
): Uint8Array {
  const all = Object.keys(table).map((name) => columns[name] as Packed<PackedTable>[string]);
  const json = Buffer.from(JSON.stringify(head));
  const lengths = [json.length, ...all.map(({ length }) => length)];
  let end = lengths.length * 4;
  const places = all.map(({ byteLength }) => {
    const place = end;
    end = aligned(end + byteLength);
    return place;
  });
  const bytes = new Uint8Array(end + json.length);
  new Uint32Array(bytes.buffer, 0, lengths.length).set(lengths);
  for (const [at, { buffer, byteOffset, byteLength }] of all.entries())
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[at] as number);
  bytes.set(json, end);
  return bytes;
}

/** What was packed by the same table; the columns are views of the bytes. */
export function unpack<Table extends PackedTable>(
  table: Table,
  given: Uint8Array,
): { readonly columns: Packed<Table>; readonly head: unknown } {
  // Made anew where numbers would not lie where they can be read.
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const { byteOffset } = bytes;
  const buffer = bytes.buffer as ArrayBuffer;
  const rows = Object.entries(table);
  const [jsonLength = 0, ...lengths] = new Uint32Array(buffer, byteOffset, 1 + rows.length);
  let end = (1 + rows.length) * 4;
  const columns: Record<string, Packed<PackedTable>[string]> = {};
  for (const [at, [name, { holds: Numbers }]] of rows.entries()) {
    const column = new Numbers(buffer, byteOffset + end, lengths[at]);
    columns[name] = column;
    end = aligned(end + column.byteLength);
  }
  return { columns: columns as Packed<Table>, head: parse(bytes.subarray(end, end + jsonLength)) };
}

/** Bytes of JSON as what they say. */
export function parse({ buffer, byteOffset, byteLength }: Uint8Array): unknown {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("utf8"));
}
