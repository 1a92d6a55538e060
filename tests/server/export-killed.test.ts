import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { withProgress } from "../../server/export/progress.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dramatis-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, "graph.gexf");
const moments = 10;

/** Starts an export; `gone` once it has ended, however it ended. */
function start() {
  const given = ["--import", "tsx", "server/export.ts", "gexf", "--out", out];
  const child = spawn(process.execPath, given, { cwd: root, stdio: "ignore" });
  return { child, gone: new Promise((resolve) => child.once("exit", resolve)) };
}

describe("npm run export", () => {
  it("leaves the old file or the new one, whole, when it is killed at any moment", {
    timeout: 300_000,
  }, async () => {
    const before = performance.now();
    await start().gone;
    const whole = performance.now() - before;
    const done = readFileSync(out, "utf8");
    for (let moment = 1; moment <= moments; moment++) {
      writeFileSync(out, "the old file");
      const { child, gone } = start();
      await Promise.race([gone, wait((whole * moment) / moments)]);
      child.kill("SIGKILL");
      await gone;
      expect(["the old file", done].includes(readFileSync(out, "utf8"))).toBe(true);
    }
  });

  it("says how far a large file is, and hands every chunk on", () => {
    const said: number[] = [];
    const chunks = Array.from({ length: 130 }, () => new Uint8Array(1 << 20));
    const passed = [...withProgress(chunks, (megabytes) => said.push(megabytes))];
    expect(passed.every((chunk, place) => chunk === chunks[place])).toBe(true);
    expect([passed.length, said]).toEqual([130, [67, 134]]);
  });
});
