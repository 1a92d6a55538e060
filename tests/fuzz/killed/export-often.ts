import { join } from "node:path";
import { formats } from "../../../graph-data/formats/formats.ts";
import { streamBoard } from "../../../graph-data/query/filter/stream-board.ts";
import { writeFile } from "../../../server/export/write-file.ts";
import { loadSnapshot } from "../../../server/store/load.ts";

/** Exports a folder's graph to one file over and over, in one format and the other in turn, until it is killed. */
const [folder = "", out = ""] = process.argv.slice(2);
const { index } = await loadSnapshot("graph-data/built/graph.json", folder);
for (let turn = 0; ; turn++) {
  const format = formats[turn % 2 === 0 ? "graphml" : "jsonld"];
  await writeFile(join(folder, out), format.write(streamBoard(index), { edges: "merged" }));
  if (turn === 1) process.stdout.write("begun");
}
