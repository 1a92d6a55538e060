import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { loadSnapshot } from "../../../server/store/load.ts";
import type { Notice } from "../../../server/store/notice.ts";
import { bundle } from "../killed/bundle.ts";
import { curateAgain } from "../killed/curate-again.ts";
import { killAmid, moments } from "../killed/kill-amid.ts";
import { manyClaims } from "../killed/many-claims.ts";
import type { Subject } from "../subject.ts";

const graph = "graph-data/built/graph.json";
/** What is built, in the order in which the files take their places: none may ever be half a file. */
const built = ["tour.json", "graph.columns", "graph.json"];

/**
 * Curations, killed while they write: each file is the old or the new, whole; what is served of them is of one build, or it
 * is said what is not; and the next curation builds all of them and leaves nothing behind.
 */
export const killedCurationsSubject: Subject = {
  name: "killed curations",
  async open(count) {
    const place = await manyClaims();
    const program = await bundle(fileURLToPath(new URL("../killed/curate-often.ts", import.meta.url)));
    const folder = join(place.folder, "graph-data/built");
    const entities = join(place.folder, "graph-data/records/entities.yaml");
    const before = await readFile(entities, "utf8");
    const texts = [before, before.replace("Made up.", "Made up anew.")];

    const read = () => Promise.all(built.map((name) => readFile(join(folder, name), "base64")));
    const notices: Notice[] = [];
    const load = () =>
      loadSnapshot(graph, place.folder, (found) => notices.splice(0, notices.length, ...found));
    const whole: { files: string[]; version: string; sha256: string }[] = [];
    const files: string[] = [];
    for (const [at, text] of texts.entries()) {
      await writeFile(entities, text);
      await writeFile(files[files.push(join(place.folder, `entities-${at}`)) - 1] as string, text);
      await curateAgain(place.folder);
      const { version, sha256 } = await load();
      whole.push({ files: await read(), version, sha256 });
    }
    const agesOf = (found: readonly string[]) =>
      found.map((file, at) => whole.findIndex((build) => build.files[at] === file));
    const hidden = async () => (await readdir(folder)).filter((name) => name.startsWith("."));

    /** What is served must be one build or the other; without its tour only where that is said. */
    const checkServed = async (age: number) => {
      const { version, sha256, tour } = await load();
      const says = notices.map(({ message }) => message).join("; ");
      if (sha256 !== whole[age]?.sha256)
        throw new Error(
          `Graph ${sha256} is served, but ${age} of ${whole.map((it) => it.sha256)} lies there: ${says}`,
        );
      const told = notices.some(({ file, damaged }) => file.endsWith("tour.json") && damaged);
      if (told !== (tour === null))
        throw new Error("A tour is missing, or one too many, and nobody says so.");
      if (!told && version !== whole[age]?.version) throw new Error("Parts of two builds are served as one.");
    };

    return {
      property: fc.asyncProperty(moments(built.slice(0, -1)), async (moment) => {
        await killAmid([program.file, place.folder, ...files], folder, moment);
        const ages = agesOf(await read());
        if (ages.includes(-1)) throw new Error(`${built[ages.indexOf(-1)]} is neither the old nor the new.`);
        const left = await hidden();
        if (left.length > built.length) throw new Error(`Too much is left: ${left.join(", ")}`);
        await checkServed(ages.at(-1) as number);
        const isMixed = new Set(ages).size > 1;
        count(isMixed ? "between two files" : left.length > 0 ? "while writing" : "before or after");

        await curateAgain(place.folder);
        const after = agesOf(await read());
        if (after.includes(-1) || new Set(after).size > 1) throw new Error("The next curation is not whole.");
        const rest = await hidden();
        if (rest.length > 0) throw new Error(`The next curation left ${rest.join(", ")}.`);
      }),
      async close() {
        await Promise.all([place.remove(), program.remove()]);
      },
    };
  },
};
