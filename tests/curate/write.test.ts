import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeWhole } from "../../graph-data/curate/write/write-whole.ts";
import { copyFiction } from "./fiction.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-write-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const module = pathToFileURL(join(import.meta.dirname, "../../graph-data/curate/write/write-whole.ts"));

/** A process that writes two large texts in turn, without end, and says so once it has begun. */
function startWriter(path: string): ChildProcess {
  const program = `
    import { writeWhole } from ${JSON.stringify(module.href)};
    const texts = ["a", "b"].map((letter) => Buffer.from(letter.repeat(3_000_000)));
    for (let turn = 0; ; turn++) {
      await writeWhole(${JSON.stringify(path)}, texts[turn % 2]);
      if (turn === 1) process.stdout.write("begun");
    }`;
  const node = ["--import", "tsx", "--input-type=module", "--eval", program];
  return spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
}

describe("a file that is written whole", () => {
  it("is the old one or the new one when its writer is killed at any moment, and what was left is cleared", async () => {
    const path = join(await emptyFolder(), "graph.json");
    for (let kill = 0; kill < 6; kill++) {
      const writer = startWriter(path);
      await once(writer.stdout as NodeJS.ReadableStream, "data");
      await new Promise((done) => setTimeout(done, 3 * kill));
      writer.kill("SIGKILL");
      await once(writer, "exit");
      const text = await readFile(path, "utf8");
      expect(text.length).toBe(3_000_000);
      expect(new Set(text).size).toBe(1);
    }
    await writeWhole(path, Buffer.from("last"));
    expect(await readdir(join(path, ".."))).toEqual(["graph.json"]);
    expect(await readFile(path, "utf8")).toBe("last");
  });

  it("is left alone when it holds the same bytes", async () => {
    const path = join(await emptyFolder(), "new", "graph.json");
    expect(await writeWhole(path, Buffer.from("same"))).toBe(true);
    expect(await writeWhole(path, Buffer.from("same"))).toBe(false);
  });

  it("does not clear what a living writer has begun", async () => {
    const folder = await emptyFolder();
    const begun = `.graph.json.${process.pid}.begun`;
    await writeFile(join(folder, begun), "");
    await writeWhole(join(folder, "graph.json"), Buffer.from("new"));
    expect((await readdir(folder)).sort()).toEqual([begun, "graph.json"]);
  });
});

describe("curating", () => {
  it("many times at once gives one whole graph", async () => {
    const fiction = await copyFiction();
    const results = await Promise.all(Array.from({ length: 6 }, () => fiction.curate()));
    expect(results.every(({ board }) => board !== null)).toBe(true);
    expect(JSON.parse(await fiction.built())).toEqual(results[0]?.board);
    expect(await readdir(join(fiction.outFile, ".."))).toEqual(["graph.columns", "graph.json"]);
  });

  it("into a folder that takes no file is a problem in a sentence, and leaves nothing behind", async () => {
    const fiction = await copyFiction();
    await mkdir(fiction.outFile, { recursive: true });
    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    expect(problems).toMatchObject([
      { code: "cannot-write", line: 0, message: expect.stringContaining("it is a folder") },
    ]);
    expect(await readdir(join(fiction.outFile, ".."))).toEqual(["graph.json"]);
  });

  it("into a folder that is none is a problem in a sentence", async () => {
    const fiction = await copyFiction();
    await writeFile(join(fiction.outFile, ".."), "a file");
    const { problems } = await fiction.curate();
    expect(problems).toMatchObject([
      { code: "cannot-write", message: expect.stringContaining("could not be written: ") },
    ]);
  });
});
