import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { withProgress } from "../../server/export/progress.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dramatis-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const command = ["--import", "tsx", "server/export.ts"];
function run(...given: string[]) {
  return spawnSync(process.execPath, [...command, ...given], { cwd: root, encoding: "utf8" });
}

describe("npm run export", () => {
  it("writes the file that was asked for, filtered as the API does", () => {
    const out = join(folder, "people.gexf");
    const { status } = run("gexf", "--out", out, "--kind", "person", "--edges", "claims", "--version=1.2");
    expect(status).toBe(0);
    const text = readFileSync(out, "utf8");
    expect(text).toContain('version="1.2"');
    expect(new Set(text.match(/<attvalue for="kind" value="\w+"/g))).toEqual(
      new Set(['<attvalue for="kind" value="person"']),
    );
  });

  it("writes to standard output where no file is named", () => {
    const { status, stdout } = run("json", "--kind", "person");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).options.multi).toBe(true);
  });

  it.each([
    [["tiff", "--out", "x"], /format “tiff” is not one of gexf/],
    [
      ["gexf", "--kind", "persn", "--from", "soon"],
      /kind “persn”.*did you mean person.*from “soon” is not an EDTF date/,
    ],
    [["gexf", "--out"], /--out needs a value/],
    [["gexf", "--out", join(folder, "no-such-folder", "x.gexf")], /cannot be written \(ENOENT\)/],
    [[], /One format is needed/],
  ] as const)("refuses %j in one clear sentence, and fails", (given, says) => {
    const { status, stderr } = run(...given);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("leaves the old file or the new one, whole, when it is killed at any moment", {
    timeout: 120_000,
  }, async () => {
    const into = join(folder, "killed");
    mkdirSync(into);
    const out = join(into, "graph.gexf");
    const start = performance.now();
    run("gexf", "--out", out);
    const whole = performance.now() - start;
    const done = readFileSync(out, "utf8");
    for (let moment = 1; moment <= 12; moment++) {
      writeFileSync(out, "the old file");
      const child = spawn(process.execPath, [...command, "gexf", "--out", out], {
        cwd: root,
        stdio: "ignore",
      });
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await Promise.race([gone, wait((whole * moment) / 12)]);
      child.kill("SIGKILL");
      await gone;
      expect(["the old file", done]).toContain(readFileSync(out, "utf8"));
    }
  });

  it("says how far a large file is", () => {
    const said: number[] = [];
    const chunk = new Uint8Array(1 << 20);
    const chunks = Array.from({ length: 130 }, () => chunk);
    expect([...withProgress(chunks, (megabytes) => said.push(megabytes))]).toEqual(chunks);
    expect(said).toEqual([67, 134]);
  });
});
