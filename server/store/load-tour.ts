import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { tourChecksum } from "../../graph-data/curate/write/checksum.ts";
import { tourOf } from "../../graph-data/curate/write/write-tour.ts";
import { type Tour, tourFileSchema } from "../../graph-data/model/tour.ts";
import { GraphFileError, reasonOf } from "./graph-file-error.ts";

/** The tour that was built with a graph; null where there is none. Throws GraphFileError for a damaged one. */
export async function loadTour(graph: string, folder: string): Promise<Tour | null> {
  const file = tourOf(graph);
  const rebuild = "Run npm run curate to build it anew.";
  let text: string;
  try {
    text = await readFile(resolve(folder, file), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new GraphFileError(file, `${reasonOf(cause)}. ${rebuild}`);
  }
  const outcome = tourFileSchema.safeParse(parse(text));
  if (outcome.success) {
    const { checksum, ...tour } = outcome.data;
    if (checksum === undefined || checksum === tourChecksum(tour)) return tour;
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
