import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../server/store/project.ts";
import { readArguments } from "./arguments.ts";
import { subjects } from "./subjects.ts";

const runs: Readonly<Record<string, number>> = {
  "addresses of the page": 2_000,
  "killed curations": 30,
  "killed exports": 60,
};

describe("hostile input, the same each time, does no harm", { timeout: 300_000 }, () => {
  it.each(subjects)("to $name", async ({ name, open }) => {
    const outcomes = new Set<string>();
    const { property, close } = await open((outcome) => outcomes.add(outcome));
    try {
      await fc.assert(property, { seed: 20_251_117, numRuns: runs[name] ?? 300 });
    } finally {
      await close();
    }
    // It reached answers as well as refusals.
    expect(outcomes.size).toBeGreaterThan(1);
  });
});

describe("the arguments of a longer run", () => {
  const names = subjects.map(({ name }) => name);

  it("bound it by time or by count", () => {
    expect(readArguments([], names)).toMatchObject({ minutes: 5, only: undefined });
    expect(readArguments(["--runs", "10", "--seed", "7"], names)).toMatchObject({ runs: 10, seed: 7 });
  });

  it.each([[["--minutes", "x"]], [["--runs", "0"]], [["--only", "nothing"]], [["--sed", "1"]]])(
    "refuse %j in a sentence",
    (words) => {
      expect(readArguments(words, names)).toEqual(expect.any(String));
    },
  );
});

describe("a longer run whose time is over", () => {
  it("ends after an input, not amid one, since what is left half done looks like harm", {
    timeout: 60_000,
  }, () => {
    const given = ["--import", "tsx", "tests/fuzz/main.ts", "--minutes", "0.003", "--only", "built files"];
    const { status, stdout, stderr } = spawnSync(process.execPath, given, {
      cwd: projectFolder,
      encoding: "utf8",
    });
    expect(stderr).not.toMatch(/harm|Error/);
    expect(stdout).toMatch(/^ok {2}/);
    expect(status).toBe(0);
  });
});
