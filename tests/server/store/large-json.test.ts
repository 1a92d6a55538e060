import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GraphJson } from "../../../server/store/graph-json.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { boardFiles } from "../../pictures/board-files.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { folder, graph, inSmallProject } from "./small-project.ts";

inSmallProject();

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
