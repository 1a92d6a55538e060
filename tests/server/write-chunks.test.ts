import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gexf } from "../../graph-data/formats/gexf/gexf.ts";
import { Buffers } from "../../graph-data/formats/xml/buffers.ts";
import { readColumns } from "../../graph-data/query/columnar/read-columns.ts";
import { writeColumns } from "../../graph-data/query/columnar/write-columns.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import { writeChunks } from "../../server/export/write-chunks.ts";
import { largeBoard } from "../pictures/large-board.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-chunks-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function inFile(name: string, work: (file: import("node:fs/promises").FileHandle) => Promise<unknown>) {
  const file = await open(join(folder, name), "w");
  try {
    await work(file);
  } finally {
    await file.close();
  }
  return readFile(join(folder, name));
}

describe("Chunks written while the next is made", () => {
  it("are the file, whole and in order, text and bytes alike", async () => {
    const chunks = ["é", Buffer.from("🙂"), "", "x".repeat(100_000), Buffer.from("end")];
    const told: Uint8Array[] = [];
    let size = 0;
    const found = await inFile("mixed", async (file) => {
      size = await writeChunks(file, chunks, (chunk) => told.push(chunk));
    });
    const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
    expect(found.equals(whole)).toBe(true);
    expect(size).toBe(whole.length);
    expect(Buffer.concat(told).equals(whole)).toBe(true);
  });

  it("may be filled anew once they are written, and only then", async () => {
    const stream = streamBoard(readColumns(writeColumns(largeBoard(2_000, 6_000))));
    const buffers = new Buffers(10_000);
    const used = new Set<ArrayBufferLike>();
    const found = await inFile("again", (file) =>
      writeChunks(file, gexf.write(stream, { buffers }), (chunk) => {
        used.add(chunk.buffer);
        buffers.giveBack(chunk);
      }),
    );
    expect(found.equals(Buffer.concat([...gexf.write(stream)] as Uint8Array[]))).toBe(true);
    expect(found.length).toBeGreaterThan(3_000_000);
    expect(used.size).toBeLessThan(8);
  });

  it("end with what went wrong, once nothing is being written any more", async () => {
    function* failing() {
      yield "x".repeat(1_000_000);
      throw new Error("no more");
    }
    let written = 0;
    const file = await open(join(folder, "failing"), "w");
    const writing = writeChunks(file, failing(), (chunk) => {
      written += chunk.length;
    });
    await expect(writing).rejects.toThrow("no more");
    expect(written).toBe(1_000_000);
    await file.close();
    await expect(writeChunks(file, ["too late", "by far"])).rejects.toThrow(/closed/);
  });
});
