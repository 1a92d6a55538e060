import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSnapshot } from "../../../server/store/load.ts";
import { projectFolder } from "../../../server/store/project.ts";
import { builtElsewhere, change, folder, graph, inSmallProject } from "./small-project.ts";

inSmallProject();

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
