export type ColumnsFault =
  | "no-columns"
  | "other-version"
  | "other-byte-order"
  | "cut-short"
  | "wrong-checksum"
  | "bad-header"
  | "bad-column";

/** Bytes that are no columnar file, or one that cannot be trusted. */
export class DamagedColumns extends Error {
  readonly code: ColumnsFault;

  constructor(code: ColumnsFault, says: string) {
    super(`${says}; write the columns anew from the graph`);
    this.name = "DamagedColumns";
    this.code = code;
  }
}
