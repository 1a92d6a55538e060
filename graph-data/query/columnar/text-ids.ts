import type { Ids } from "../index/columns.ts";
import { idsWhenAsked } from "../index/ids.ts";
import { hashPlain, type Texts } from "./texts.ts";

/**
 * Finds the last row of a column of texts that holds a text, without making any: a table of hashes, filled when first
 * asked. What is not of ASCII, as no key of ours is, is looked for among made texts.
 */
export function textIds(column: Uint32Array, texts: Texts): Ids {
  const others = idsWhenAsked(column.length, (row) => texts.get(column[row] as number));
  let table: Uint32Array | undefined;
  const get = (name: string): number | undefined => {
    const hash = hashPlain(name);
    if (hash === null) return others.get(name);
    table ??= filled(column, texts);
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = table[slot] as number;
      if (row === 0) return undefined;
      if (texts.isPlain(column[row - 1] as number, name)) return row - 1;
    }
  };
  return { get, has: (name) => get(name) !== undefined };
}

/** Rows, counted from 1, at their texts' hashes; at least half of the places stay free. */
function filled(column: Uint32Array, texts: Texts): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * column.length + 1)));
  const mask = table.length - 1;
  for (let row = 0; row < column.length; row++) {
    const text = column[row] as number;
    let slot = texts.hash(text) & mask;
    // Equal texts have one number.
    while (table[slot] !== 0 && column[(table[slot] as number) - 1] !== text) slot = (slot + 1) & mask;
    table[slot] = row + 1;
  }
  return table;
}
