import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { curate } from "../../graph-data/curate/curate.ts";
import { projectFolder } from "../../server/store/project.ts";
import { fictionFolder } from "../fuzz/fiction-folder.ts";
import { bundle } from "../fuzz/killed/bundle.ts";

vi.setConfig({ testTimeout: 300_000 });

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-faults-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const size = 400_000;

/** Kills a process again and again that does nothing but write the same file anew, and reads what is left each time. */
async function killOften(call: string, module: string, path: string, kills: number): Promise<void> {
  const program = `
    import * as writer from ${JSON.stringify(module)};
    const path = ${JSON.stringify(path)};
    const texts = ["a", "b", "c"].map((letter) => Buffer.from(letter.repeat(${size})));
    process.stdout.write("begun");
    for (let turn = 0; ; turn++) { const text = texts[turn % 3]; await ${call}; }`;
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    // Any moment will do; these are spread over several writes.
    await wait((kill * 7) % 31);
    child.kill("SIGKILL");
    await once(child, "exit");
    const text = await readFile(path, "utf8");
    expect(text.length).toBe(size);
    expect(new Set(text).size).toBe(1);
  }
}

describe("kill -9 at any of two hundred moments leaves the old file or the new one, whole,", () => {
  it.each([
    ["of the writer of curations", "graph-data/curate/write/write-whole.ts", "writer.writeWhole(path, text)"],
    ["of the writer of exports", "server/export/write-file.ts", "writer.writeFile(path, [text])"],
  ])("%s, and no more beside it than the last of them left", async (_, file, call) => {
    const module = await bundle(join(projectFolder, file));
    onTestFinished(() => module.remove());
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        const folder = await emptyFolder();
        const path = join(folder, "out.json");
        await writeFile(path, "o".repeat(size));
        await killOften(call, pathToFileURL(module.file).href, path, 50);
        expect((await readdir(folder)).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

function startCuration(folder: string): ChildProcess {
  const given = [
    "--records",
    "graph-data/records",
    "--seeds",
    "seeds",
    "--out",
    "graph-data/built/graph.json",
  ];
  const main = join(projectFolder, "graph-data/curate/main.ts");
  const tsx = pathToFileURL(join(projectFolder, "node_modules/tsx/dist/esm/index.mjs")).href;
  return spawn(process.execPath, ["--import", tsx, main, ...given], { cwd: folder, stdio: "ignore" });
}

describe("a curation", () => {
  it("that is killed anywhere leaves a graph that is whole, and the next one is none the worse", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    const sound = JSON.stringify((await curate(place)).board);
    const entities = join(place.recordsDir, "entities.yaml");
    const before = await readFile(entities, "utf8");
    const changed = before.replace("Another.", "Yet another.");
    const started = performance.now();
    await once(startCuration(place.folder), "exit");
    const whole = performance.now() - started;
    const found = new Set<string>();
    for (let kill = 0; kill < 10; kill++) {
      await writeFile(entities, kill % 2 === 0 ? changed : before);
      const child = startCuration(place.folder);
      const gone = once(child, "exit");
      await wait(whole * (0.4 + 0.08 * kill));
      child.kill("SIGKILL");
      await gone;
      found.add(JSON.stringify(JSON.parse(await readFile(place.outFile, "utf8"))));
    }
    const other = sound.replace("Another.", "Yet another.").replace(/"checksum":"\w+"/, "");
    for (const text of found)
      expect([sound.replace(/"checksum":"\w+"/, ""), other]).toContain(text.replace(/"checksum":"\w+"/, ""));
    await writeFile(entities, before);
    expect((await curate(place)).board).not.toBeNull();
    expect((await readdir(join(place.outFile, ".."))).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("beside another, with other records, gives the one graph or the other, whole", async () => {
    const [one, two] = await Promise.all([fictionFolder(), fictionFolder()]);
    onTestFinished(() => Promise.all([one.remove(), two.remove()]).then(() => {}));
    const entities = join(two.recordsDir, "entities.yaml");
    await writeFile(entities, (await readFile(entities, "utf8")).replace("Another.", "Yet another."));
    const both = { ...two, outFile: one.outFile };
    const results = await Promise.all([curate(one), curate(both), curate(one), curate(both)]);
    const built = JSON.parse(await readFile(one.outFile, "utf8"));
    expect(results.map(({ board }) => board)).toContainEqual(built);
  });

  it("whose article vanishes says so at the record that names it, and keeps the last graph", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    await curate(place);
    const before = await readFile(place.outFile, "utf8");
    await rm(join(place.seedsDir, "a-charge.txt"));
    const { board, problems } = await curate(place);
    expect(board).toBeNull();
    expect(problems[0]).toMatchObject({ code: "unknown-document", line: 3 });
    expect(problems[0]?.message).toMatch(/it is not there.*Put the article under seeds/);
    expect(await readFile(place.outFile, "utf8")).toBe(before);
  });
});
