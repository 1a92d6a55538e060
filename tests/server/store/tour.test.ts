import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tourFile } from "../../../graph-data/curate/write/tour-file.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import type { Notice } from "../../../server/store/notice.ts";
import { change, folder, graph, inSmallProject } from "./small-project.ts";

inSmallProject();

describe("a tour", () => {
  const tour = "graph-data/built/tour.json";
  const step = { title: "One", text: "Words.", view: {}, claims: ["ada-hosted-bob"] };
  const steps = [
    { id: "one", ...step },
    { id: "two", ...step },
  ];

  it("is read with its graph, and refused where it was changed in one letter", async () => {
    await writeFile(join(folder, tour), tourFile(graph, { title: "A tour", steps }, undefined).chunks);
    expect((await loadSnapshot(graph, folder)).tour).toEqual({ title: "A tour", steps });
    await change(tour, (text) => text.replace("Words", "Wards"));
    await expect(loadSnapshot(graph, folder)).rejects.toThrow(
      /tour\.json is damaged, or was edited: .*npm run curate/,
    );
  });

  it("of another build is not shown with the graph, and that is said until both are built anew", async () => {
    const notices: Notice[] = [];
    const load = () => loadSnapshot(graph, folder, (found) => notices.splice(0, notices.length, ...found));
    const { attributes } = JSON.parse(await readFile(join(folder, graph), "utf8")) as Board;
    const told = { title: "A tour", steps };
    for (const withColumns of [true, false]) {
      if (!withColumns) await rm(join(folder, "graph-data/built/graph.columns"));
      await writeFile(join(folder, tour), tourFile(graph, told, "0".repeat(64)).chunks);
      expect((await load()).tour).toBeNull();
      expect(notices.at(-1)).toMatchObject({ file: tour, damaged: true });
      expect(notices.at(-1)?.message).toMatch(/belongs to another build of the graph.*npm run curate/);
      await writeFile(join(folder, tour), tourFile(graph, told, attributes.checksum).chunks);
      expect((await load()).tour).toEqual(told);
      expect(notices.filter(({ file }) => file === tour)).toEqual([]);
    }
  });
});
