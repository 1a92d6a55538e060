import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { curate } from "../../../graph-data/curate/curate.ts";
import { fictionFolder } from "../fiction-folder.ts";
import { bundle } from "../killed/bundle.ts";
import type { Subject } from "../subject.ts";

/** What is built: none of these may ever be half a file. */
const built = ["graph.json", "graph.columns"];

/** Curations, killed at any moment: what they build is the old or the new, whole, and what they leave goes with the next. */
export const killedCurationsSubject: Subject = {
  name: "killed curations",
  async open(count) {
    const place = await fictionFolder();
    const program = await bundle(fileURLToPath(new URL("../killed/curate-often.ts", import.meta.url)));
    const folder = dirname(place.outFile);
    const entities = join(place.recordsDir, "entities.yaml");
    const before = await readFile(entities, "utf8");
    const texts = [before, before.replace("Another.", "Yet another.")];

    const read = () => Promise.all(built.map((name) => readFile(join(folder, name), "base64")));
    const whole: string[][] = [];
    for (const text of texts) {
      await writeFile(entities, text);
      await curate(place);
      whole.push(await read());
    }
    const hidden = async () => (await readdir(folder)).filter((name) => name.startsWith("."));

    return {
      property: fc.asyncProperty(fc.integer({ min: 0, max: 1000 }), async (tenths) => {
        const child = spawn(process.execPath, [program.file, place.folder, ...texts], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        const gone = once(child, "exit");
        await Promise.race([once(child.stdout, "data"), gone]);
        if (child.exitCode !== null) throw new Error(`It ended by itself with ${child.exitCode}.`);
        // The first curation of this run has ended: what the one before it left must be gone.
        await wait(tenths / 10);
        child.kill("SIGKILL");
        await gone;
        const found = await read();
        const ages = found.map((file, at) => whole.findIndex((files) => files[at] === file));
        if (ages.includes(-1)) throw new Error(`${built[ages.indexOf(-1)]} is neither the old nor the new.`);
        const left = await hidden();
        // At most what one curation was writing: whatever others had left went when it began to write.
        if (left.length > built.length) throw new Error(`Too much is left: ${left.join(", ")}`);
        const [graph = 0] = ages;
        count(left.length > 0 ? "while writing" : (["one graph", "the other"][graph] as string));
      }),
      async close() {
        await writeFile(entities, before);
        const { board } = await curate(place);
        const left = await hidden();
        await Promise.all([place.remove(), program.remove()]);
        if (!board || left.length > 0) throw new Error(`The next curation left ${left.join(", ")}.`);
      },
    };
  },
};
