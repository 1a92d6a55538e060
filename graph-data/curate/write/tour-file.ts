import { rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Tour } from "../../model/tour.ts";
import { tourChecksum } from "./checksum.ts";
import type { WholeFile } from "./files-together.ts";

/** Where the tour of a built graph lies: beside it. */
export const tourOf = (graphFile: string): string => join(dirname(graphFile), "tour.json");

/**
 * A tour as the file that is built of it. It names its graph by that one's checksum, so that it is not taken for another's
 * should a writer be killed between the two, and carries one of its own, which finds damage.
 */
export function tourFile(graphFile: string, { title, steps }: Tour, graph: string | undefined): WholeFile {
  const tour = { title, steps, graph };
  const text = `${JSON.stringify({ ...tour, checksum: tourChecksum(tour) }, null, 1)}\n`;
  return { path: tourOf(graphFile), chunks: [Buffer.from(text)] };
}

/** Takes away the tour of an earlier build. @returns whether there was one. */
export async function dropTour(graphFile: string): Promise<boolean> {
  const file = tourOf(graphFile);
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  await rm(file, { force: true });
  return there;
}
