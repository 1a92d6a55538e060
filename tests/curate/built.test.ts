import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { curate } from "../../graph-data/curate/curate.ts";

const root = resolve(import.meta.dirname, "../..");

it("curating the records again gives the graph that is kept, byte for byte", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-built-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outFile = join(folder, "graph.json");
  const { problems } = await curate({
    recordsDir: join(root, "graph-data/records"),
    seedsDir: join(root, "seeds"),
    outFile,
  });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const name of ["graph.json", "graph.columns", "tour.json"]) {
    const kept = await readFile(join(root, "graph-data/built", name));
    const built = await readFile(join(folder, name));
    expect(kept.equals(built), `${name}: run \`npm run curate\` and commit what it writes`).toBe(true);
  }
});

it("every quote of the graph that is kept is the article’s own slice", async () => {
  const board = JSON.parse(await readFile(join(root, "graph-data/built/graph.json"), "utf8"));
  const texts = new Map<string, string[]>();
  for (const { id, file, codePoints } of board.attributes.documents) {
    texts.set(id, [...(await readFile(join(root, "seeds", file), "utf8"))]);
    expect(texts.get(id)).toHaveLength(codePoints);
  }
  for (const edge of board.edges) {
    for (const { id, evidence } of edge.attributes.claims) {
      for (const { document, exact, prefix, suffix, start, end } of evidence) {
        const points = texts.get(document) ?? [];
        expect(points.slice(start, end).join(""), id).toBe(exact);
        expect(points.slice(Math.max(0, start - 32), start).join(""), id).toBe(prefix);
        expect(points.slice(end, end + 32).join(""), id).toBe(suffix);
      }
    }
  }
});
