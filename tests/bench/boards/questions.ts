import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
import { seeded } from "../../pictures/random.ts";

/** Keys of nodes that have ties, drawn evenly: the same for the same board. */
export function someKeys(index: BoardIndex, count: number, seed = 7): string[] {
  const random = seeded(seed);
  const keys: string[] = [];
  const { offsets } = index.out;
  while (keys.length < count) {
    const id = Math.floor(random() * index.nodes.count);
    const tied = (offsets[id + 1] as number) > (offsets[id] as number) || index.nodes.count < 100;
    if (tied) keys.push(index.nodes.keys[id] as string);
  }
  return keys;
}
