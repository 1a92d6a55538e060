import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepFresh } from "../../../server/store/keep-fresh.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { MemoryStore } from "../../../server/store/store.ts";
import { builtElsewhere, entities, folder, graph, inSmallProject } from "./small-project.ts";

inSmallProject();

describe("a store that is kept fresh", () => {
  it("serves the last good graph while records are broken, says where, and heals when they are mended", async () => {
    const store = new MemoryStore(await loadSnapshot(graph, folder));
    const stop = keepFresh(store, { graph, curates: true, folder });
    const wait = { timeout: 20_000, interval: 50 };
    try {
      const good = await readFile(join(folder, entities), "utf8");
      await writeFile(
        join(folder, entities),
        good.replace("kind: person, label: Bob", "kind: persn, label: Bob"),
      );
      await expect.poll(() => store.problems.length, wait).toBeGreaterThan(0);
      expect(store.problems[0]).toMatchObject({ file: entities, line: 2 });
      expect(store.current.index.nodes.count).toBe(2);

      await writeFile(
        join(folder, entities),
        `${good}- {id: cleo, kind: person, label: Cleo, description: new here}\n`,
      );
      await expect.poll(() => store.current.index.nodes.count, wait).toBe(3);
      await expect.poll(() => store.problems, wait).toEqual([]);
    } finally {
      stop();
    }
  });

  it("reads a graph that was built elsewhere, and keeps the last good one where it is damaged", async () => {
    const store = new MemoryStore(await loadSnapshot(graph, folder));
    const stop = keepFresh(store, { graph, curates: false, folder });
    const wait = { timeout: 10_000, interval: 50 };
    try {
      const whole = await readFile(join(folder, graph), "utf8");
      await writeFile(join(folder, graph), whole.slice(0, 100));
      await expect.poll(() => store.problems[0]?.file, wait).toBe(graph);
      expect(store.current.index.nodes.count).toBe(2);
      await writeFile(join(folder, graph), builtElsewhere(whole).replaceAll("somebody else", "nobody else"));
      await expect.poll(() => store.problems, wait).toEqual([]);
      expect(store.current.board.nodes[1]?.attributes.description).toBe("nobody else");
    } finally {
      stop();
    }
  });
});
