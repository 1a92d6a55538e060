import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Board } from "../../../graph-data/model/graph.ts";
import { readColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { keepFresh } from "../../../server/store/keep-fresh.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import type { Notice } from "../../../server/store/notice.ts";
import { MemoryStore, toMend } from "../../../server/store/store.ts";
import { boardFiles } from "../../pictures/board-files.ts";
import { builtElsewhere, change, folder, graph, inSmallProject } from "./small-project.ts";

inSmallProject();

describe("a graph's columns", () => {
  const columns = "graph-data/built/graph.columns";
  const load = async () => {
    const notices: Notice[] = [];
    const snapshot = await loadSnapshot(graph, folder, (found) => notices.push(...found));
    return { snapshot, notice: notices[0] };
  };
  const flipped = (bytes: Buffer, place: number) => {
    const after = Buffer.from(bytes);
    after[place] = (after[place] ?? 0) ^ 1;
    return after;
  };

  it("are read instead of it, and give the same board, bytes and version", async () => {
    const { snapshot, notice } = await load();
    expect(notice).toBeUndefined();
    await rm(join(folder, columns));
    const plain = await load();
    expect(plain.notice).toMatchObject({ file: columns, damaged: false });
    expect(plain.notice?.message).toMatch(/is not there, so .*graph\.json is read instead/);
    expect(snapshot.board).toEqual(plain.snapshot.board);
    expect(String(snapshot.json)).toBe(String(plain.snapshot.json));
    expect(snapshot.version).toBe(plain.snapshot.version);
    expect(readColumns(snapshot.columns()).entries.node(0)).toEqual(snapshot.index.entries.node(0));
  });

  it("that are damaged anywhere are not used, and that is said", async () => {
    const sound = await readFile(join(folder, columns));
    for (const place of [0, 5, 40, sound.length - 1]) {
      await writeFile(join(folder, columns), flipped(sound, place));
      const { snapshot, notice } = await load();
      expect(notice, String(place)).toMatchObject({ file: columns, damaged: true });
      expect(notice?.message).toContain("npm run curate");
      expect(snapshot.index.nodes.count).toBe(2);
    }
  });

  it("of another version of their format are called that, not damaged", async () => {
    const sound = await readFile(join(folder, columns));
    const header = sound.indexOf("edges.named");
    const renamed = Buffer.from(sound).fill("edges.gamed", header, header + "edges.named".length);
    renamed.writeUInt32LE(crc32(renamed.subarray(16)), 12);
    for (const other of [flipped(sound, 4), renamed]) {
      await writeFile(join(folder, columns), other);
      const { snapshot, notice } = await load();
      expect(notice?.message).toMatch(/is of another version of its format .*npm run curate/);
      expect(notice?.message).not.toContain("damaged");
      expect(snapshot.index.nodes.count).toBe(2);
    }
  });

  it("of another build are not used, be it as long as this one", async () => {
    await change(graph, (text) => builtElsewhere(text));
    expect((await load()).notice).toMatchObject({ damaged: false });
    const { curated } = { curated: await readFile(join(folder, graph), "utf8") };
    await writeFile(join(folder, graph), curated.replace("somebody else", "somebody elsa"));
    const { snapshot, notice } = await load();
    expect(notice?.message).toMatch(/belongs to another build/);
    expect(snapshot.board.nodes[1]?.attributes.description).toBe("somebody elsa");
  });

  it("do not hide that the graph was changed in one letter", async () => {
    await change(graph, (text) => text.replace("somebody else", "somebody elsa"));
    await expect(load()).rejects.toThrow(/is damaged, or was edited/);
  });

  it("with text that acts instead of being seen are not used, so it is shown with signs", async () => {
    const board = JSON.parse(await readFile(join(folder, graph), "utf8")) as Board;
    const [ada] = board.nodes;
    if (ada) ada.attributes.description = "some\u202ebody";
    delete board.attributes.checksum;
    for (const { path, bytes } of boardFiles(join(folder, graph), board)) await writeFile(path, bytes);
    const { snapshot, notice } = await load();
    expect(notice?.message).toMatch(/holds text that acts/);
    expect(snapshot.board.nodes[0]?.attributes.description).toBe("some⇄body");
  });

  it("heal while they are served, and are told of until then without the graph being called old", async () => {
    const sound = await readFile(join(folder, columns));
    const store = new MemoryStore(await loadSnapshot(graph, folder));
    const noticed = (notices: readonly Notice[]) => store.report("beside the graph", toMend(notices));
    const stop = keepFresh(store, { graph, curates: false, folder, noticed });
    const wait = { timeout: 10_000, interval: 50 };
    try {
      await writeFile(join(folder, columns), flipped(sound, 100));
      await expect.poll(() => store.problems[0]?.file, wait).toBe(columns);
      expect(store.isBehind).toBe(false);
      await writeFile(join(folder, columns), sound);
      await expect.poll(() => store.problems, wait).toEqual([]);
    } finally {
      stop();
    }
  });
});
