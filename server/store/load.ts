import { resolve } from "node:path";
import { GraphFileError } from "./graph-file-error.ts";
import { graphJson } from "./graph-json.ts";
import { loadColumns } from "./load-columns.ts";
import { loadTexts } from "./load-texts.ts";
import { loadTour } from "./load-tour.ts";
import type { Notice } from "./notice.ts";
import { projectFolder } from "./project.ts";
import { readBoard, rebuild } from "./read-board.ts";
import { type Snapshot, snapshotOf, takeSnapshot } from "./snapshot.ts";

/**
 * Reads the built graph and its articles: out of the columns beside it where they fit, or else out of its JSON. `noticed`
 * is told why files beside the graph were not used. Throws GraphFileError for a file that is missing, damaged, of another
 * format, or out of step with its articles.
 */
export async function loadSnapshot(
  file: string,
  folder: string = projectFolder,
  noticed: (notices: readonly Notice[]) => void = () => {},
): Promise<Snapshot> {
  const path = resolve(folder, file);
  const found = await loadColumns(file, folder);
  if ("message" in found) {
    const { snapshot, notices } = await loadPlain(file, folder);
    noticed([found, ...notices]);
    return snapshot;
  }
  const { index, columns, attributes, built } = found;
  const texts = await loadTexts(attributes.documents, path, folder);
  const { tour, notices } = await loadTour(file, folder, attributes.checksum);
  const json = graphJson(path, found.file, index, attributes);
  noticed(notices);
  return snapshotOf({ index, texts, json, sha256: built.sha256, columns: () => columns, tour });
}

/** Out of the graph's JSON, checked from end to end. */
async function loadPlain(
  file: string,
  folder: string,
): Promise<{ snapshot: Snapshot; notices: readonly Notice[] }> {
  const path = resolve(folder, file);
  const { bytes, board, asRead, checksum } = await readBoard(path, file);
  const texts = await loadTexts(board.attributes.documents, path, folder);
  const { tour, notices } = await loadTour(file, folder, checksum);
  try {
    return { snapshot: takeSnapshot(board, texts, asRead ? bytes : undefined, tour), notices };
  } catch (cause) {
    throw new GraphFileError(file, `does not hold together: ${String((cause as Error).message)}. ${rebuild}`);
  }
}
