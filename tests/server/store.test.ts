import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { curate } from "../../graph-data/curate/curate.ts";
import { tourFile } from "../../graph-data/curate/write/tour-file.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { readColumns } from "../../graph-data/query/columnar/read-columns.ts";
import type { GraphJson } from "../../server/store/graph-json.ts";
import { keepFresh } from "../../server/store/keep-fresh.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import type { Notice } from "../../server/store/notice.ts";
import { projectFolder } from "../../server/store/project.ts";
import { MemoryStore, toMend } from "../../server/store/store.ts";
import { boardFiles } from "../pictures/board-files.ts";
import { largeBoard } from "../pictures/large-board.ts";

const graph = "graph-data/built/graph.json";
const entities = "graph-data/records/entities.yaml";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-"));
  await mkdir(join(folder, "graph-data/built"), { recursive: true });
  await mkdir(join(folder, "graph-data/records"));
  await mkdir(join(folder, "seeds"));
  await writeFile(join(folder, "seeds/small.txt"), "Ada met Bob in Paris. Later, Ada hosted Bob.\n");
  await writeFile(
    join(folder, entities),
    [
      "- {id: ada, kind: person, label: Ada, description: somebody}",
      "- {id: bob, kind: person, label: Bob, description: somebody else}",
      "",
    ].join("\n"),
  );
  const sha256 = createHash("sha256")
    .update(await readFile(join(folder, "seeds/small.txt")))
    .digest("hex");
  await writeFile(
    join(folder, "graph-data/records/small.yaml"),
    `document: {id: small, file: small.txt, title: Small, published: "2025", language: en, sha256: "${sha256}"}
claims:
  - id: ada-hosted-bob
    subject: ada
    predicate: hosted
    object: bob
    modality: stated
    evidence: [{exact: Ada hosted Bob}]
silent:
  - {exact: "Ada met Bob in Paris.", reason: a setting}
`,
  );
  const { problems, board } = await curate({
    recordsDir: join(folder, "graph-data/records"),
    seedsDir: join(folder, "seeds"),
    outFile: join(folder, graph),
  });
  if (!board) throw new Error(JSON.stringify(problems));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const change = async (file: string, edit: (text: string) => string) =>
  writeFile(join(folder, file), edit(await readFile(join(folder, file), "utf8")));

/** Only our own curation writes a checksum. */
const builtElsewhere = (text: string) => text.replace(/,\s*"checksum":"[0-9a-f]+"/, "");

describe("a built graph", () => {
  it("loads with its articles", async () => {
    const { board, texts, sha256 } = await loadSnapshot(graph, folder);
    expect(board.nodes.map(({ key }) => key)).toEqual(["ada", "bob"]);
    expect(texts.get("small")?.slice(0, 7)).toBe("Ada met");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("that is missing is said to be, with what to do", async () => {
    await rm(join(folder, graph));
    await expect(loadSnapshot(graph, folder)).rejects.toThrow(/graph\.json is not there: .*npm run curate/);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, text.length / 2), /is not whole/],
    ["empty", () => "", /is not whole/],
    [
      "of a newer format",
      (text: string) => text.replace('"format":1', '"format":2').replace('"format": 1', '"format": 2'),
      /has format 2, but this version reads 1/,
    ],
    ["no board", () => '{"nodes":[]}', /is not a board: .*options/],
    [
      "with a tie to nowhere",
      (text: string) =>
        builtElsewhere(text)
          .replaceAll('"target":"bob"', '"target":"bo"')
          .replaceAll('"target": "bob"', '"target": "bo"'),
      /does not hold together: .*“bo”/,
    ],
    ["null", () => "null", /is not a board/],
    [
      "changed in one letter",
      (text: string) => text.replace("somebody else", "somebody elsa"),
      /is damaged, or was edited: its checksum does not fit/,
    ],
  ])("that is %s is refused by name, with what to do", async (_what, edit, says) => {
    await change(graph, edit);
    const failure = await loadSnapshot(graph, folder).catch((error: Error) => error);
    expect((failure as Error).message).toMatch(says);
    expect((failure as Error).message).toContain("npm run curate");
    expect((failure as Error).message).toContain(graph);
  });

  it("from elsewhere is shown with signs for what could not be seen, its quotes untouched", async () => {
    await change(graph, (text) => builtElsewhere(text).replace("somebody else", "some\u202ebody\\u001b"));
    const { board, json } = await loadSnapshot(graph, folder);
    expect(board.nodes[1]?.attributes.description).toBe("some⇄body␛");
    expect(JSON.parse(String(json))).toEqual(board);
  });

  it("is refused beside an article that has changed, or gone", async () => {
    await change("seeds/small.txt", (text) => `${text} `);
    await expect(loadSnapshot(graph, folder)).rejects.toThrow(/seeds\/small\.txt has changed since/);
    await rm(join(folder, "seeds/small.txt"));
    await expect(loadSnapshot(graph, folder)).rejects.toThrow(/seeds\/small\.txt is not there/);
  });

  it("finds its articles beside it, where it is a board of one's own with seeds/ of its own", async () => {
    const own = join(folder, "own");
    await cp(join(folder, "graph-data/built"), own, { recursive: true });
    await rename(join(folder, "seeds"), join(own, "seeds"));
    await mkdir(join(folder, "seeds"));
    const { texts } = await loadSnapshot("own/graph.json", folder);
    expect(texts.get("small")?.text).toContain("Ada met Bob");
  });

  it("names no file outside seeds/", async () => {
    await change(graph, (text) => builtElsewhere(text).replaceAll("small.txt", "../../etc/passwd"));
    await expect(loadSnapshot(graph, folder)).rejects.toThrow(/is not a plain file name/);
  });

  it("of this project loads", async () => {
    expect((await loadSnapshot(graph, projectFolder)).index.nodes.count).toBeGreaterThan(50);
  });
});

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

describe("the JSON of a large graph", () => {
  const everything = async (json: GraphJson) => {
    if (Buffer.isBuffer(json)) return json.toString();
    const parts: Uint8Array[] = [];
    for await (const part of json()) parts.push(Buffer.from(part));
    return Buffer.concat(parts).toString();
  };

  it("comes from its file, and from the columns once another file has taken its place: the same bytes", async () => {
    const board = largeBoard(2_000, 6_000);
    const sha256 = createHash("sha256")
      .update(await readFile(join(folder, "seeds/small.txt")))
      .digest("hex");
    const documents = board.attributes.documents.map((document) => ({
      ...document,
      file: "small.txt",
      sha256,
    }));
    const documented = { ...board, attributes: { ...board.attributes, documents } };
    for (const { path, bytes } of boardFiles(join(folder, graph), documented)) await writeFile(path, bytes);
    const { json } = await loadSnapshot(graph, folder);
    expect(Buffer.isBuffer(json)).toBe(false);
    const text = await readFile(join(folder, graph), "utf8");
    expect(await everything(json)).toBe(text);
    await writeFile(join(folder, graph), "another");
    expect(await everything(json)).toBe(text);
    await rm(join(folder, graph));
    expect(await everything(json)).toBe(text);
  });
});
