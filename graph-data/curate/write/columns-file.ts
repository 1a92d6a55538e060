import { basename, dirname, join } from "node:path";

/** Where the columns of a built graph lie: beside it, by the same name. */
export const columnsOf = (graphFile: string): string =>
  join(dirname(graphFile), `${basename(graphFile, ".json")}.columns`);
