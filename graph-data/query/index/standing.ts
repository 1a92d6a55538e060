import { at, type BoardIndex } from "./columns.ts";
import { perIndex } from "./derived.ts";

/** Ties at either end; a tie to itself counts twice, as in graphology. */
export function degree({ out, in: into }: BoardIndex, node: number): number {
  return (
    at(out.offsets, node + 1) - at(out.offsets, node) + at(into.offsets, node + 1) - at(into.offsets, node)
  );
}

export interface Standing {
  /** By node: 0 for the best connected; those of equal degree in the order of their keys. */
  readonly rank: Uint32Array;
  /** By rank: the node. */
  readonly node: Uint32Array;
}

/** Ids of nodes in the order of their keys, by UTF-16 units. */
export const keyOrder: (index: BoardIndex) => Uint32Array = perIndex(({ nodes: { keys, count } }) =>
  Uint32Array.from(
    Array.from({ length: count }, (_, id) => id).sort((a, b) =>
      compareText(keys[a] as string, keys[b] as string),
    ),
  ),
);

/** Where each node stands in the whole board, by degree (descending), then key. */
export const standing: (index: BoardIndex) => Standing = perIndex((index) => {
  const node = Uint32Array.from(
    Array.from(keyOrder(index)).sort((a, b) => degree(index, b) - degree(index, a)),
  );
  const rank = new Uint32Array(node.length);
  node.forEach((id, place) => {
    rank[id] = place;
  });
  return { rank, node };
});

/** The same order everywhere, whatever the reader's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
