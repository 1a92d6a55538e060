import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serialiseBoard } from "../../graph-data/curate/write/serialise.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { addColumns } from "../../server/export/add-columns.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import type { Notice } from "../../server/store/notice.ts";
import { board } from "../pictures/board.ts";

const article = "Ada accused Chad. Chad met Bob.";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-"));
  await mkdir(join(folder, "seeds"));
  await writeFile(join(folder, "seeds", "news.txt"), article);
});
afterEach(() => rm(folder, { recursive: true }));

/** A board of the article as it lies there. */
function ofArticle(of: Board): Board {
  const sha256 = createHash("sha256").update(article).digest("hex");
  const documents = of.attributes.documents.map((it) => ({ ...it, sha256, codePoints: article.length }));
  return { ...of, attributes: { ...of.attributes, documents } };
}

const picture = ofArticle(
  board({
    claims: [
      ["ada", "accuses", "chad", { modality: "claimed", claimant: "ada" }],
      ["chad", "met", "bob", { when: "2023" }],
    ],
  }),
);

/** As others write it: another layout of the JSON, and no checksum. */
async function builtElsewhere(of: Board = picture): Promise<void> {
  await writeFile(join(folder, "graph.json"), JSON.stringify(of, null, 2));
}

async function load() {
  const notices: Notice[] = [];
  const snapshot = await loadSnapshot("graph.json", folder, (told) => notices.push(...told));
  return { snapshot, files: notices.map(({ file }) => file) };
}

describe("columns beside a graph that was built elsewhere", () => {
  test("are read from then on, and say what its JSON says", async () => {
    await builtElsewhere();
    const before = await load();
    expect(before.files).toContain("graph.columns");
    const { file, size } = await addColumns("graph.json", folder);
    expect([file, size]).toEqual(["graph.columns", (await readFile(join(folder, file))).length]);
    const after = await load();
    expect(after.files).not.toContain("graph.columns");
    expect(after.snapshot.board).toEqual(before.snapshot.board);
    expect(after.snapshot.sha256).toBe(before.snapshot.sha256);
  });

  test("are left as they are where they fit, and written anew when the graph is another", async () => {
    await builtElsewhere();
    await addColumns("graph.json", folder);
    expect((await addColumns("graph.json", folder)).size).toBeNull();
    await builtElsewhere(ofArticle(board({ claims: [["ada", "met", "bob"]] })));
    expect((await load()).files).toContain("graph.columns");
    expect((await addColumns("graph.json", folder)).size).not.toBeNull();
    expect((await load()).snapshot.board.edges).toHaveLength(1);
  });

  test("keep the checksum of a graph of ours, whose columns were lost", async () => {
    await writeFile(join(folder, "graph.json"), serialiseBoard(picture));
    await addColumns("graph.json", folder);
    const { files, snapshot } = await load();
    expect(files).not.toContain("graph.columns");
    expect(snapshot.board.edges).toEqual(picture.edges);
  });

  test("are not written where they would not be used, nor of what is no graph", async () => {
    const [first, ...rest] = picture.nodes;
    if (!first) throw new Error("the picture has nodes");
    const acting = { ...first, attributes: { ...first.attributes, label: "Ada\u202e" } };
    await builtElsewhere({ ...picture, nodes: [acting, ...rest] });
    await expect(addColumns("graph.json", folder)).rejects.toThrow(/holds text that acts.*would not be used/);
    await writeFile(join(folder, "graph.json"), "{");
    await expect(addColumns("graph.json", folder)).rejects.toThrow(/graph\.json is not whole/);
    await expect(addColumns("nothing.json", folder)).rejects.toThrow(/nothing\.json is not there/);
    await expect(readFile(join(folder, "graph.columns"))).rejects.toThrow(/ENOENT/);
  });
});
