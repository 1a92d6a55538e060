import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openMemory } from "../../graph-data/curate/cache/memory.ts";
import { programVersion } from "../../graph-data/curate/cache/program-version.ts";
import { curate } from "../../graph-data/curate/curate.ts";
import { copyFiction, type Fiction } from "./fiction.ts";

const fileOf = ({ outFile }: Fiction) => join(dirname(outFile), "..", "memory.txt");

/** One run with memory; how many results had to be worked out. */
async function run(fiction: Fiction, version = "1") {
  const memory = await openMemory(fileOf(fiction), version);
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
  };
  const { board, problems } = await curate({ ...fiction, memory: counting });
  expect(await memory.close()).toBeUndefined();
  return { work, board, problems, bytes: board && (await fiction.built()) };
}

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
    expect((await run(fiction)).work).toEqual(["yaml", "yaml", "yaml", "check", "check", "layout"]);
    expect((await run(fiction)).work).toEqual([]);
    await fiction.edit("records/b-denial.yaml", "title: A denial", "title: Another denial");
    expect((await run(fiction)).work).toEqual(["yaml", "check"]);
    await fiction.edit("records/entities.yaml", "label: Testonia", "label: Testonia\n  aliases: [Piracy]");
    expect((await run(fiction)).work).toEqual(["yaml", "check", "check", "places"]);
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

  it("is none for another version of the program, or of a damaged file", async () => {
    const fiction = await copyFiction();
    await run(fiction);
    expect((await run(fiction, "2")).work).toHaveLength(6);
    const whole = await readFile(fileOf(fiction), "utf8");
    for (const damaged of [whole.replace("Fictional", "Fictitious"), whole.slice(0, -9), "", "x", "\n"]) {
      await writeFile(fileOf(fiction), damaged);
      expect((await run(fiction, "2")).work).toHaveLength(6);
    }
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
