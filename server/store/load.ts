import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checksumOf } from "../../graph-data/curate/write/checksum.ts";
import { type Board, boardFormat, boardSchema } from "../../graph-data/model/graph.ts";
import { GraphFileError, reasonOf } from "./graph-file-error.ts";
import { graphJson } from "./graph-json.ts";
import { loadColumns } from "./load-columns.ts";
import { loadTexts } from "./load-texts.ts";
import { loadTour } from "./load-tour.ts";
import type { Notice } from "./notice.ts";
import { projectFolder } from "./project.ts";
import { shownBoard } from "./shown-board.ts";
import { type Snapshot, snapshotOf, takeSnapshot } from "./snapshot.ts";

const rebuild = "Run npm run curate to build it anew.";

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
  const bytes = await readGraph(path, file);
  const data = parse(bytes, file);
  const { board, asRead } = shownBoard(checkBoard(data, file));
  checkSum(data as Board, file);
  const texts = await loadTexts(board.attributes.documents, path, folder);
  const { tour, notices } = await loadTour(file, folder, (data as Board).attributes.checksum);
  try {
    return { snapshot: takeSnapshot(board, texts, asRead ? bytes : undefined, tour), notices };
  } catch (cause) {
    throw new GraphFileError(file, `does not hold together: ${String((cause as Error).message)}. ${rebuild}`);
  }
}

async function readGraph(path: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new GraphFileError(file, `${reasonOf(cause)}: there is no graph to serve. ${rebuild}`);
  }
}

function parse(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new GraphFileError(file, `is not whole: ${String((cause as Error).message)}. ${rebuild}`);
  }
}

/** What others have built need not have a checksum; ours has one. */
function checkSum(board: Board, file: string): void {
  const { checksum } = board.attributes;
  if (checksum === undefined || checksum === checksumOf(board)) return;
  throw new GraphFileError(
    file,
    `is damaged, or was edited: its checksum does not fit what it holds. ${rebuild}`,
  );
}

function checkBoard(data: unknown, file: string): Board {
  const format = (data as { attributes?: { format?: unknown } } | null)?.attributes?.format;
  if (typeof format === "number" && format !== boardFormat) {
    throw new GraphFileError(file, `has format ${format}, but this version reads ${boardFormat}. ${rebuild}`);
  }
  const outcome = boardSchema.safeParse(data);
  if (outcome.success) return outcome.data;
  const issues = outcome.error.issues;
  const shown = issues.slice(0, 5).map((issue) => `${issue.path.join(".") || "the top"}: ${issue.message}`);
  const rest = issues.length > shown.length ? `; and ${issues.length - shown.length} more` : "";
  throw new GraphFileError(file, `is not a board: ${shown.join("; ")}${rest}. ${rebuild}`);
}
