import { readFile } from "node:fs/promises";
import { checksumOf } from "../../graph-data/curate/write/checksum.ts";
import { type Board, boardFormat, boardSchema } from "../../graph-data/model/graph.ts";
import { GraphFileError, reasonOf } from "./graph-file-error.ts";
import { shownBoard } from "./shown-board.ts";

export const rebuild = "Run npm run curate to build it anew.";

export interface ReadBoard {
  readonly bytes: Buffer;
  /** As it may be shown, without its checksum. */
  readonly board: Board;
  /** Whether that is, but for the checksum, what the file says. */
  readonly asRead: boolean;
  /** Undefined where others have built it. */
  readonly checksum: string | undefined;
}

/** Reads a graph's JSON and checks it from end to end. Throws GraphFileError, which calls the file by its name `file`. */
export async function readBoard(path: string, file: string): Promise<ReadBoard> {
  const bytes = await readGraph(path, file);
  const data = parse(bytes, file);
  const { board, asRead } = shownBoard(checkBoard(data, file));
  checkSum(data as Board, file);
  return { bytes, board, asRead, checksum: (data as Board).attributes.checksum };
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
