import { curate } from "../../graph-data/curate/curate.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { fictionFolder } from "./fiction-folder.ts";

export const graph = "graph-data/built/graph.json";

/** The made-up records, curated. `intact` is the board that is loaded where nothing is damaged, as JSON. */
export async function builtFiction() {
  const fiction = await fictionFolder();
  const { board } = await curate(fiction);
  if (!board) throw new Error("the fiction is not sound");
  const intact = JSON.stringify((await loadSnapshot(graph, fiction.folder)).board);
  return { folder: fiction.folder, intact, remove: fiction.remove };
}
