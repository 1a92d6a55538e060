import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { itReads, pythonReader } from "../readers/reader.ts";
import { runExample } from "./examples.ts";
import { partsOf } from "./markers.ts";
import { writtenParts } from "./parts.ts";
import { serveProject } from "./serve-project.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const scripts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).scripts;

/** What a heading is called in a link to it. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

describe("the README", () => {
  let project: Awaited<ReturnType<typeof serveProject>>;
  beforeAll(async () => {
    project = await serveProject();
  });
  afterAll(() => project[Symbol.asyncDispose]());

  test("says of routes, filters, answers, formats, kinds, predicates, variables and speed what the code says (npm run docs)", async () => {
    const written = await writtenParts(project.address);
    expect(partsOf(readme)).toEqual(written);
  });

  test("names only commands that there are", () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  test("leads only to files and headings that there are", () => {
    const anchors = new Set([...readme.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => anchor(title)));
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(10);
    const isThere = (target: string) =>
      target.startsWith("#")
        ? anchors.has(target.slice(1))
        : existsSync(new URL(`../../${target}`, import.meta.url));
    expect(targets.filter((target) => !isThere(target))).toEqual([]);
  });

  test("leaves no script unnamed that a reader could want", () => {
    const inner = new Set(["start", "test", "types", "lint", "unused"]);
    const unnamed = Object.keys(scripts).filter(
      (name) => !inner.has(name) && !readme.includes(`npm run ${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  test("has a JavaScript example that runs and finds ties", async () => {
    const printed = await runExample([process.execPath], "neighbors.mjs", project.address);
    expect(printed).toMatch(/^\d+ nodes and \d+ edges do not rest on his word alone\nPetro /);
  });

  test("has an example without a server that runs and finds what it looks for", async () => {
    const printed = await runExample([process.execPath, "--import", "tsx"], "in-process.ts", "");
    expect(printed).toMatch(
      /^\d+ nodes\n\d+ ties among the first ten\ngianni-infantino - .+\nClaudia Sheinbaum\n$/,
    );
  });

  const python = pythonReader("", "networkx");
  itReads(python, "the README's Python example runs and finds the denied ties", async () => {
    const printed = await runExample([python.program], "denied.py", project.address);
    expect(printed).toMatch(/^\d+ nodes, [1-9]\d* denied ties\n/);
  });
});
