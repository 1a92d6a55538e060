import { variables } from "../config/variables.ts";
import { usage as ofExport } from "../export/arguments.ts";

const settings = Object.entries(variables)
  .map(([name, { default: value, meaning }]) => `  ${`${name}=${value}`.padEnd(36)} ${meaning}`)
  .join("\n");
const configured = `Environment, with defaults:\n\n${settings}`;

/** What each program says when it is asked with --help. */
export const help = {
  start: `npm start

Curates the records, builds the page, and serves both. ${configured}`,
  serve: `npm run serve

Serves what has been curated and built, and changes nothing. ${configured}`,
  dev: `npm run dev

The same as npm start, with reload on change of page, server and records. ${configured}`,
  build: `npm run build

Builds the page; a server that is running goes on with whole pages meanwhile.`,
  columns: `GRAPH=board.json npm run columns

Puts columns beside a graph that was built elsewhere, so that a large one loads at once.`,
  export: `${ofExport}

Writes the graph that GRAPH names in a format of the API, with the API's filters; to standard output without --out.`,
} as const;
