import type { Columns } from "./column-table.ts";
import { offsetsOf, once } from "./derive.ts";
import type { Texts } from "./texts.ts";

/** Columns that say how long each one's part of a list is. */
const lists = [
  "nodes.aliases",
  "nodes.mentions",
  "edges.claims",
  "claims.contradictions",
  "claims.evidence",
] as const;

/** A file's columns and texts, for those who read them where they lie. */
export interface Packed {
  readonly columns: Columns;
  readonly texts: Texts;
  /** Where each one's part of a list begins; the last is where the list ends. Worked out when first asked for. */
  readonly starts: Readonly<Record<(typeof lists)[number], () => Uint32Array>>;
  /** The nodes' keys, by node. Gathered when first asked for. */
  readonly keys: () => Texts;
}

export function packedOf(columns: Columns, texts: Texts): Packed {
  const starts = lists.map((name) => [name, once(() => offsetsOf(columns[name]))] as const);
  const keys = once(() => texts.only(columns["nodes.key"]));
  return { columns, texts, starts: Object.fromEntries(starts) as Packed["starts"], keys };
}
