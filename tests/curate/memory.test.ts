import { copyFile, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openMemory } from "../../graph-data/curate/cache/memory.ts";
import { programVersion } from "../../graph-data/curate/cache/program-version.ts";
import { curate } from "../../graph-data/curate/curate.ts";
import { copyFiction, type Fiction } from "./fiction.ts";

const folderOf = ({ outFile }: Fiction) => join(dirname(outFile), "..", "memory");

/** One run with memory, and what had to be worked out. */
async function run(fiction: Fiction, version = "1") {
  const memory = await openMemory(folderOf(fiction), version);
  const work: string[] = [];
  const counting: typeof memory = {
    ...memory,
    recall: (what, from, compute, keep) =>
      memory.recall(
        what,
        from,
        () => {
          work.push(what);
          return compute();
        },
        keep,
      ),
    store(what, from, result) {
      work.push(what);
      memory.store(what, from, result);
    },
  };
  const { index, problems } = await curate({ ...fiction, memory: counting });
  expect(await memory.close()).toBeUndefined();
  return { work, problems, bytes: index && (await fiction.built()) };
}

const all = ["yaml", "yaml", "part", "yaml", "part", "nodes", "layout"];

describe("memory of the last curation", () => {
  it("changes no byte, whether it is empty, whole, or of records that have changed since", async () => {
    const fiction = await copyFiction();
    const without = async () => {
      const { board } = await fiction.curate();
      return board && (await fiction.built());
    };
    expect((await run(fiction)).bytes).toBe(await without());
    expect((await run(fiction)).bytes).toBe(await without());
    await fiction.edit("records/b-denial.yaml", "title: A denial", "title: Another denial");
    expect((await run(fiction)).bytes).toBe(await without());
    await fiction.edit("records/b-denial.yaml", "object: zoe-fictional", "object: testonia");
    await fiction.edit(
      "records/b-denial.yaml",
      "exact: Ömer Invented accuses Fictional",
      "exact: Zoë Fictional 🏴‍☠️ accused Testonia. Ömer Invented accuses Fictional",
    );
    expect((await run(fiction)).bytes).toBe(await without());
  });

  it("works out only what has changed", async () => {
    const fiction = await copyFiction();
    expect((await run(fiction)).work).toEqual(all);
    expect((await run(fiction)).work).toEqual([]);
    await fiction.edit("records/b-denial.yaml", "title: A denial", "title: Another denial");
    expect((await run(fiction)).work).toEqual(["yaml", "part"]);
    await fiction.edit("records/entities.yaml", "label: Testonia", "label: Testonia\n  aliases: [Piracy]");
    expect((await run(fiction)).work).toEqual(["yaml", "part", "part", "nodes", "places"]);
  });

  it("reports the same problems, and none of a file that is mended", async () => {
    const fiction = await copyFiction();
    await run(fiction);
    await fiction.edit("records/a-charge.yaml", "id: weather", "id: 'weather");
    const broken = await run(fiction);
    expect(broken.problems).toEqual((await fiction.curate()).problems);
    expect((await run(fiction)).problems).toEqual(broken.problems);
    await fiction.edit("records/a-charge.yaml", "id: 'weather", "id: weather");
    expect((await run(fiction)).problems).toEqual([]);
  });

  it("takes no file for another that holds the same words", async () => {
    const fiction = await copyFiction();
    await copyFile(join(fiction.recordsDir, "entities.yaml"), join(fiction.recordsDir, "c-copy.yaml"));
    const { problems } = await fiction.curate();
    expect(problems.map(({ code, file }) => [code, basename(file)])).toContainEqual(["shape", "c-copy.yaml"]);
    expect((await run(fiction)).problems).toEqual(problems);
    expect((await run(fiction)).problems).toEqual(problems);
  });

  it("is none for another version of the program, or of a damaged file", async () => {
    const fiction = await copyFiction();
    await run(fiction);
    expect((await run(fiction, "2")).work).toEqual(all);
    const files = (await readdir(folderOf(fiction))).map((name) => join(folderOf(fiction), name));
    const whole = await Promise.all(files.map((file) => readFile(file)));
    const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
      (bytes) => bytes.fill(bytes.readUInt8(9) ^ 1, 9, 10),
      (bytes) => bytes.subarray(0, -1),
      () => Buffer.of(),
      () => Buffer.from("x"),
    ];
    for (const damage of damages) {
      for (const [at, file] of files.entries())
        await writeFile(file, damage(Buffer.from(whole[at] as Buffer)));
      expect((await run(fiction, "2")).work).toEqual(all);
    }
    await writeFile(files[0] as string, "torn");
    expect((await run(fiction, "2")).work.length).toBeLessThanOrEqual(1);
  });

  it("keeps what has not changed as it is, and nothing that was of no use", async () => {
    const fiction = await copyFiction();
    const kept = async () => {
      const names = await readdir(folderOf(fiction));
      const stats = await Promise.all(names.map((name) => stat(join(folderOf(fiction), name))));
      return new Map(names.map((name, at) => [name, stats[at]?.mtimeMs]));
    };
    await run(fiction);
    await writeFile(join(folderOf(fiction), "3f.txt"), "of an older program");
    const before = await kept();
    await fiction.edit("records/b-denial.yaml", "title: A denial", "title: Another denial");
    await run(fiction);
    const after = await kept();
    expect([before.size, after.size]).toEqual([8, 7]);
    expect([...after].filter(([name, written]) => before.get(name) === written)).toHaveLength(5);
  });

  it("that cannot be written says so", async () => {
    const fiction = await copyFiction();
    const memory = await openMemory(join(fiction.recordsDir, "entities.yaml", "memory.txt"), "1");
    memory.recall("sum", "1 + 1", () => 2);
    expect(await memory.close()).toBe("a part of its path is no folder");
  });

  it("knows versions by what the program is made of", async () => {
    expect(await programVersion()).toMatch(/^[0-9a-f]{64}$/u);
    expect(await programVersion()).toBe(await programVersion());
  });
});
