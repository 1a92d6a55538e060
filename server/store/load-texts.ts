import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Document } from "../../graph-data/model/document.ts";
import { type CodePointText, indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { GraphFileError, reasonOf } from "./graph-file-error.ts";

/**
 * Reads the articles that a graph was built from and checks that they are the same. They lie under seeds/ beside the
 * graph, as those of a board of one's own, or else in the project's folder.
 */
export async function loadTexts(
  documents: readonly Document[],
  graphFile: string,
  folder: string,
): Promise<ReadonlyMap<string, CodePointText>> {
  const beside = join(dirname(graphFile), "seeds");
  const seeds = existsSync(beside) ? beside : join(folder, "seeds");
  const texts = new Map<string, CodePointText>();
  for (const document of documents) {
    texts.set(document.id, indexCodePoints(await loadText(document, seeds)));
  }
  return texts;
}

async function loadText(document: Document, seeds: string): Promise<string> {
  const shown = `seeds/${document.file}`;
  if (basename(document.file) !== document.file || document.file.startsWith(".")) {
    throw new GraphFileError(shown, "is not a plain file name. Run npm run curate to build the graph anew.");
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(join(seeds, document.file));
  } catch (cause) {
    throw new GraphFileError(shown, `${reasonOf(cause)}, but the graph quotes it. Put the article back.`);
  }
  if (createHash("sha256").update(bytes).digest("hex") !== document.sha256) {
    throw new GraphFileError(
      shown,
      "has changed since the graph was built. Run npm run curate, which says what moved.",
    );
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}
