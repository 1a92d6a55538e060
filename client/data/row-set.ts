import type { Keys } from "./keys.ts";

/** Where the rows of a column are found, and what they are called. */
export interface Rows {
  /** What they are rows of: the same rows have the same number only there. */
  readonly of: object;
  find(key: string): number | null | undefined;
  key(row: number): string;
}

/** Keys of the rows that a mask holds 1 for. No key is made before it is asked for. */
export class RowSet implements Keys {
  readonly mask: Uint8Array;
  readonly size: number;
  readonly rows: Rows;

  constructor(mask: Uint8Array, rows: Rows) {
    this.mask = mask;
    this.rows = rows;
    this.size = mask.reduce((sum, held) => sum + held, 0);
  }

  has(key: string): boolean {
    const row = this.rows.find(key) ?? -1;
    return this.mask[row] === 1;
  }

  /** The same, and these. */
  with(keys: Iterable<string>): RowSet {
    if (keys instanceof RowSet && keys.rows.of === this.rows.of)
      return new RowSet(
        this.mask.map((held, row) => held | (keys.mask[row] as number)),
        this.rows,
      );
    const mask = this.mask.slice();
    for (const key of keys) {
      const row = this.rows.find(key) ?? null;
      if (row !== null) mask[row] = 1;
    }
    return new RowSet(mask, this.rows);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let row = 0; row < this.mask.length; row++) if (this.mask[row] === 1) yield this.rows.key(row);
  }
}

/** Whether these keep a row; null keeps all. */
export function rowsKept(keys: Keys | null, rows: Pick<Rows, "of" | "key">): (row: number) => boolean {
  if (!keys) return () => true;
  const isSame = keys instanceof RowSet && keys.rows.of === rows.of;
  return isSame ? (row) => keys.mask[row] === 1 : (row) => keys.has(rows.key(row));
}
