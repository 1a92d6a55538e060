import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { copyFiction } from "./fiction.ts";

const root = resolve(import.meta.dirname, "../..");

async function run(...words: string[]) {
  const main = join(root, "graph-data/curate/main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", main, ...words], { cwd: root });
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const [code] = await once(child, "close");
  return { code, out: await out, err: await err };
}

describe("the curation command", () => {
  it("writes the graph, with progress on stderr and the report on stdout", async () => {
    const { recordsDir, seedsDir, outFile, built } = await copyFiction();
    const { code, out, err } = await run("--records", recordsDir, "--seeds", seedsDir, "--out", outFile);
    expect(code).toBe(0);
    expect(out).toMatch(/^9 entities, 7 claims/u);
    expect(err).toMatch(/^ {2}\d+\.\d\d s {2}reading and checking records$/mu);
    expect(err).toMatch(/graph\.json written, in \d/u);
    expect(JSON.parse(await built()).nodes).toHaveLength(9);
  });

  it("ends with 1 and the places of all problems, and no stack", async () => {
    const fiction = await copyFiction();
    await fiction.edit("records/a-charge.yaml", "subject: zoe-fictional", "subject: zoe");
    const { recordsDir, seedsDir, outFile } = fiction;
    const { code, out, err } = await run("--records", recordsDir, "--seeds", seedsDir, "--out", outFile);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/a-charge\.yaml:10:14: error unknown-entity: “zoe”: .*\n/u);
    expect(err).toMatch(/Nothing was written: the last good build stays\.\n$/u);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it("explains itself when asked, and when misunderstood", async () => {
    const [asked, wrong] = await Promise.all([run("--help"), run("--record", "x")]);
    expect([asked.code, wrong.code]).toEqual([0, 1]);
    expect(asked.out).toContain("--records FOLDER");
    expect(wrong.err).toMatch(/--record.*\n\nnpm run curate/su);
    expect(wrong.err).not.toMatch(/^\s+at /mu);
  });
});
