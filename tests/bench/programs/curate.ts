import { join } from "node:path";
import { curate } from "../../../graph-data/curate/curate.ts";

export interface Curated {
  readonly seconds: number;
  readonly claims: number;
}

/** Curates the records of a folder as `npm run curate` does. */
const [folder = ""] = process.argv.slice(2);
const start = performance.now();
const { board, problems } = await curate({
  recordsDir: join(folder, "records"),
  seedsDir: join(folder, "seeds"),
  outFile: join(folder, "graph.json"),
});
const seconds = (performance.now() - start) / 1000;
if (!board) {
  const [first] = problems.filter(({ severity }) => severity === "error");
  throw new Error(`The made-up records are refused: ${JSON.stringify(first)}`);
}
const curated: Curated = {
  seconds,
  claims: board.edges.reduce((sum, edge) => sum + edge.attributes.claims.length, 0),
};
process.send?.(curated, () => process.exit(0));
