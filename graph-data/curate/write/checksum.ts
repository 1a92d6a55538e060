import { createHash, type Hash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import type { TourFile } from "../../model/tour.ts";
import { type EntryTexts, entryTexts } from "./entry-texts.ts";

/**
 * SHA-256 of what a board holds, in hexadecimal: of its JSON without white space and without the checksum itself, keys in
 * their order. Finds damage, however the file is laid out; it proves nothing about who wrote it.
 * @param texts - the board's entries as JSON, where they are made already.
 */
export function checksumOf(
  board: Board,
  texts: Pick<EntryTexts, "nodes" | "edges"> = entryTexts(board),
): string {
  const { checksum: _, ...rest } = board.attributes;
  const hash = createHash("sha256").update(`[${JSON.stringify(board.options)},${JSON.stringify(rest)},[`);
  updateList(hash, texts.nodes);
  hash.update("],[");
  updateList(hash, texts.edges);
  return hash.update("]]").digest("hex");
}

/** Entries that are hashed at once: each by itself costs a call, all together a second copy of the board. */
const atOnce = 1000;

function updateList(hash: Hash, texts: Iterable<string>): void {
  let some: string[] = [];
  let before = "";
  const update = () => {
    if (some.length === 0) return;
    hash.update(before).update(some.join(","));
    before = ",";
    some = [];
  };
  for (const text of texts) if (some.push(text) === atOnce) update();
  update();
}

/** The same of what a tour holds, and of which graph it was built with. */
export function tourChecksum({ title, steps, graph }: TourFile): string {
  return createHash("sha256")
    .update(JSON.stringify(graph === undefined ? [title, steps] : [title, steps, graph]))
    .digest("hex");
}
