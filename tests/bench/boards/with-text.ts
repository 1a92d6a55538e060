import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Board } from "../../../graph-data/model/graph.ts";
import { boardFiles } from "../../pictures/board-files.ts";

const text = "Made up.\n";

/** Writes a board as graph.json of a folder, over articles that are there: a server reads them too. */
export function writeBoardWithText(folder: string, board: Board): void {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const documents = board.attributes.documents.map((document) => ({ ...document, sha256 }));
  mkdirSync(join(folder, "seeds"));
  for (const { file } of documents) writeFileSync(join(folder, "seeds", file), text);
  const whole = { ...board, attributes: { ...board.attributes, documents } };
  for (const { path, bytes } of boardFiles(join(folder, "graph.json"), whole)) writeFileSync(path, bytes);
}
