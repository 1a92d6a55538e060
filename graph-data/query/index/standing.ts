import { at, type BoardIndex, bump } from "./columns.ts";

/** Ties at either end; a tie to itself counts twice, as in graphology. */
export function degree({ out, in: into }: BoardIndex, node: number): number {
  return (
    at(out.offsets, node + 1) - at(out.offsets, node) + at(into.offsets, node + 1) - at(into.offsets, node)
  );
}

/** Positions of keys in their order; linear where they are in order already. */
export function orderOfKeys(keys: readonly string[]): Uint32Array {
  const order = Uint32Array.from({ length: keys.length }, (_, position) => position);
  const sorted = keys.every((key, place) => place === 0 || (keys[place - 1] as string) <= key);
  return sorted ? order : order.sort((a, b) => compareText(keys[a] as string, keys[b] as string));
}

/** Sorts by degree, highest first; those of equal degree stay in the order given. Linear: a counting sort. */
export function byDegree(ids: Uint32Array, degrees: Uint32Array): Uint32Array {
  const most = ids.reduce((found, id) => Math.max(found, at(degrees, id)), 0);
  const next = new Uint32Array(most + 2);
  for (const id of ids) bump(next, most - at(degrees, id) + 1);
  for (let place = 1; place < next.length; place++) next[place] = at(next, place) + at(next, place - 1);
  const sorted = new Uint32Array(ids.length);
  for (const id of ids) sorted[bump(next, most - at(degrees, id))] = id;
  return sorted;
}

/** The same order everywhere, whatever the reader's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
