import { createHash, type Hash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import type { TourFile } from "../../model/tour.ts";

/**
 * SHA-256 of what a board holds, in hexadecimal: of its JSON without white space and without the checksum itself, keys in
 * their order. Finds damage, however the file is laid out; it proves nothing about who wrote it.
 */
export function checksumOf({ options, attributes, nodes, edges }: Board): string {
  const { checksum: _, ...rest } = attributes;
  const hash = createHash("sha256").update(`[${JSON.stringify(options)},${JSON.stringify(rest)},[`);
  updateList(hash, nodes);
  hash.update("],[");
  updateList(hash, edges);
  return hash.update("]]").digest("hex");
}

/** Entries that are hashed at once: each by itself costs a call, all together a second copy of the board. */
const atOnce = 1000;

function updateList(hash: Hash, entries: readonly object[]): void {
  let some: string[] = [];
  let before = "";
  const update = () => {
    if (some.length === 0) return;
    hash.update(before).update(some.join(","));
    before = ",";
    some = [];
  };
  for (const entry of entries) if (some.push(JSON.stringify(entry)) === atOnce) update();
  update();
}

/** The same of what a tour holds, and of which graph it was built with. */
export function tourChecksum({ title, steps, graph }: TourFile): string {
  return createHash("sha256")
    .update(JSON.stringify(graph === undefined ? [title, steps] : [title, steps, graph]))
    .digest("hex");
}
