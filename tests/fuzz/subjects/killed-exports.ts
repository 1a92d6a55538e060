import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { formats } from "../../../graph-data/formats/formats.ts";
import { streamBoard } from "../../../graph-data/query/filter/stream-board.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { bundle } from "../killed/bundle.ts";
import { curateAgain } from "../killed/curate-again.ts";
import { killAmid, moments } from "../killed/kill-amid.ts";
import { manyClaims } from "../killed/many-claims.ts";
import type { Subject } from "../subject.ts";

const out = "graph.export";

/** Exports, killed while they write: the file is the one export or the other, whole, and little is left beside it. */
export const killedExportsSubject: Subject = {
  name: "killed exports",
  async open(count) {
    const place = await manyClaims();
    await curateAgain(place.folder);
    const { index } = await loadSnapshot("graph-data/built/graph.json", place.folder);
    const texts = (["graphml", "jsonld"] as const).map((name) =>
      [...formats[name].write(streamBoard(index), { edges: "merged" })].join(""),
    );
    const program = await bundle(fileURLToPath(new URL("../killed/export-often.ts", import.meta.url)));
    return {
      property: fc.asyncProperty(moments([out]), async (moment) => {
        await killAmid([program.file, place.folder, out], place.folder, moment);
        const age = texts.indexOf(await readFile(join(place.folder, out), "utf8"));
        if (age === -1) throw new Error("The file is neither the one export nor the other.");
        const left = (await readdir(place.folder)).filter((name) => name.startsWith(`.${out}.`));
        // What another had left went when this one began to write.
        if (left.length > 1) throw new Error(`Too much is left: ${left.join(", ")}`);
        count(left.length > 0 ? "while writing" : "before or after");
      }),
      async close() {
        await Promise.all([place.remove(), program.remove()]);
      },
    };
  },
};
