import { rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Tour } from "../../model/tour.ts";
import { tourChecksum } from "./checksum.ts";
import { writeWhole } from "./write-whole.ts";

/** Where the tour of a built graph lies: beside it. */
export const tourOf = (graphFile: string): string => join(dirname(graphFile), "tour.json");

/** A tour as it is built, with a checksum that finds damage. */
export function serialiseTour(tour: Tour): string {
  return `${JSON.stringify({ ...tour, checksum: tourChecksum(tour) }, null, 1)}\n`;
}

/** Writes the tour beside the graph, or takes the last one away where the records have none. @returns whether anything changed. */
export async function writeTour(graphFile: string, tour: Tour | undefined): Promise<boolean> {
  const file = tourOf(graphFile);
  if (tour) return writeWhole(file, Buffer.from(serialiseTour(tour)));
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  await rm(file, { force: true });
  return there;
}
