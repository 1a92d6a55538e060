import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { tourChecksum } from "../../graph-data/curate/write/checksum.ts";
import { tourOf } from "../../graph-data/curate/write/tour-file.ts";
import { type Tour, tourFileSchema } from "../../graph-data/model/tour.ts";
import { GraphFileError, reasonOf } from "./graph-file-error.ts";
import type { Notice } from "./notice.ts";

/** What lies beside a graph as its tour. */
export interface FoundTour {
  /** Null where there is none, or none of this graph: `notices` then says so. */
  readonly tour: Tour | null;
  readonly notices: readonly Notice[];
}

/** The tour that was built with a graph of this checksum. Throws GraphFileError for a damaged one. */
export async function loadTour(
  graph: string,
  folder: string,
  graphChecksum: string | undefined,
): Promise<FoundTour> {
  const file = tourOf(graph);
  const rebuild = "Run npm run curate to build it anew.";
  let text: string;
  try {
    text = await readFile(resolve(folder, file), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return { tour: null, notices: [] };
    throw new GraphFileError(file, `${reasonOf(cause)}. ${rebuild}`);
  }
  const outcome = tourFileSchema.safeParse(parse(text));
  if (outcome.success) {
    const { checksum, graph: builtWith, ...tour } = outcome.data;
    if (checksum === undefined || checksum === tourChecksum(outcome.data)) {
      if (builtWith === undefined || builtWith === graphChecksum) return { tour, notices: [] };
      const message = `${file} belongs to another build of the graph, so no tour is shown. ${rebuild}`;
      return { tour: null, notices: [{ file, message, damaged: true }] };
    }
    throw new GraphFileError(file, `is damaged, or was edited: its checksum does not fit. ${rebuild}`);
  }
  const [issue] = outcome.error.issues;
  throw new GraphFileError(
    file,
    `is not a tour: ${issue?.path.join(".") || "the top"}: ${issue?.message}. ${rebuild}`,
  );
}

/** Undefined, which is no tour, for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
