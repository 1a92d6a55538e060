import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunked, chunkSize } from "../../graph-data/formats/chunks.ts";
import { formatNames, formats } from "../../graph-data/formats/formats.ts";
import { spanOf } from "../../graph-data/formats/span.ts";
import { escapeXml } from "../../graph-data/formats/xml/escape.ts";
import { boards } from "./boards.ts";
import { seen } from "./expected.ts";
import { textOf } from "./text-of.ts";

describe.each(formatNames)("The writer of %s", (name) => {
  it("goes by the name of its row", () => {
    expect(formats[name].name).toBe(name);
  });

  it("gives the same bytes for the same board, in chunks, and leaves the board as it was", () => {
    for (const [, make] of boards) {
      const board = make();
      const before = structuredClone(board);
      const once = textOf(formats[name].write(board));
      expect(textOf(formats[name].write(board))).toBe(once);
      expect(board).toEqual(before);
    }
  });

  it("hands on text as soon as there is a chunk of it", () => {
    const board = boards[0]?.[1]();
    if (!board) throw new Error("no board");
    const edges = Array.from({ length: 40 }, () => board.edges).flat();
    const [first] = formats[name].write({ ...board, edges });
    // A zip buffers 64 kB of what it has read before it hands anything on, and nodes and edges alone are more.
    expect(first?.length).toBeGreaterThan(0);
    expect(first?.length).toBeLessThan(4 * chunkSize);
  });
});

describe("Chunks", () => {
  it("hold every piece, whole and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50_000, size: "max" }), { maxLength: 8 }), (pieces) => {
        const chunks = [...chunked(pieces)];
        expect(chunks.join("")).toBe(pieces.join(""));
        for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(chunkSize);
      }),
      { numRuns: 20 },
    );
  });
});

describe("Text in XML", () => {
  /** What an XML reader makes of it. */
  const read = (escaped: string) =>
    escaped
      .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
      .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name as "lt"]);

  it("is read as it was, but for controls that are shown and halves of pairs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.nat({ max: 0xffff })), (whole, units) => {
        const text = whole + String.fromCharCode(...units);
        const escaped = escapeXml(text);
        expect(read(escaped)).toBe(seen(text));
        expect(escaped).not.toMatch(/[<>"\t\n\r]|&(?!#\d+;|lt;|gt;|quot;|amp;)/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("The days of a date", () => {
  it.each([
    ["2025-11-17", "2025-11-17", "2025-11-17"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2025-02-30", "", ""],
    ["2025-09~", "2025-09-01", "2025-09-30"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2025-09/..", "2025-09-01", ""],
    ["0000-05-05", "", ""],
    ["no date", "", ""],
  ])("%s are %j to %j", (when, start, end) => expect(spanOf(when)).toEqual({ start, end }));
});
