import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { curate } from "../../graph-data/curate/curate.ts";
import { GraphFileError } from "../../server/store/graph-file-error.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { fictionFolder } from "../fuzz/fiction-folder.ts";

const graph = "graph-data/built/graph.json";

describe("what fuzzing of files that others built has found:", () => {
  it("an article's name of ten thousand letters is cut in what is said of it, and what to do is not", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    await curate(place);
    const built = JSON.parse(await readFile(place.outFile, "utf8"));
    delete built.attributes.checksum;
    built.attributes.documents[0].file = "🙂x".repeat(5_000);
    await writeFile(join(place.folder, graph), JSON.stringify(built));
    const failure = await loadSnapshot(graph, place.folder).catch((cause: Error) => cause);
    expect(failure).toBeInstanceOf(GraphFileError);
    const { message, file } = failure as GraphFileError;
    expect(message.length).toBeLessThan(3_000);
    expect(file.length).toBeLessThan(1_000);
    expect(message).toMatch(/Put the article back/);
    expect(Buffer.from(message).toString()).toBe(message);
  });
});

describe("what fuzzing of records has found:", () => {
  it("an id of six thousand letters is cut in what is said of a mention, and what to do is not", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    const file = join(place.recordsDir, "entities.yaml");
    const before = await readFile(file, "utf8");
    await writeFile(
      file,
      before.replace(/frigate-sample\n.*\n {2}label:/, `frigate-sample${"- ".repeat(3_000)}`),
    );
    const { problems } = await curate(place);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message.length).toBeLessThan(4_000);
  });
});

describe("what fuzzing of columns has found:", () => {
  it("columns that lie under a checksum that fits break nothing: the graph beside them is read", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    const { board } = await curate(place);
    const path = join(place.folder, "graph-data/built/graph.columns");
    const bytes = await readFile(path);
    const at = bytes.indexOf('"file":');
    bytes.write('"fyle":', at);
    bytes.writeUInt32LE(crc32(bytes.subarray(16)), 12);
    await writeFile(path, bytes);
    let said = "";
    const loaded = await loadSnapshot(graph, place.folder, ([notice]) => {
      said = notice?.message ?? "";
    });
    expect(said).toMatch(/graph\.columns .*graph\.json is read instead.*npm run curate/);
    expect(loaded.board.nodes).toEqual(board?.nodes);
  });
});
