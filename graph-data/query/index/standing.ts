import type { BoardIndex } from "./columns.ts";
import { grouped } from "./grouped.ts";

/** Ties at either end; a tie to itself counts twice, as in graphology. */
export function degree({ out, in: into }: BoardIndex, node: number): number {
  return (
    (out.offsets[node + 1] as number) -
    (out.offsets[node] as number) +
    (into.offsets[node + 1] as number) -
    (into.offsets[node] as number)
  );
}

/** Positions of keys in their order; linear where they are in order already. */
export function orderOfKeys(keys: readonly string[]): Uint32Array {
  const order = new Uint32Array(keys.length).map((_, position) => position);
  const sorted = keys.every((key, place) => place === 0 || (keys[place - 1] as string) <= key);
  return sorted ? order : order.sort((a, b) => compareText(keys[a] as string, keys[b] as string));
}

/** Sorts by degree, highest first; those of equal degree stay in the order given. Linear. */
export function byDegree(ids: Uint32Array, degrees: Uint32Array): Uint32Array {
  const most = ids.reduce((found, id) => Math.max(found, degrees[id] as number), 0);
  return grouped(
    most + 1,
    degrees.map((own) => most - own),
    ids,
  ).members;
}

/** The same order everywhere, whatever the reader's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
