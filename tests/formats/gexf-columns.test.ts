import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExportOptions, edgeUnits, gexfVersions } from "../../graph-data/formats/format.ts";
import { gexf } from "../../graph-data/formats/gexf/gexf.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { readColumns } from "../../graph-data/query/columnar/read-columns.ts";
import { writeColumns } from "../../graph-data/query/columnar/write-columns.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import { filterBoard } from "../../graph-data/query/filter/filter-board.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { arbitraryFilter } from "../pictures/arbitrary-board.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { richBoard } from "../query/columnar/rich-board.ts";
import { boards } from "./boards.ts";
import { hostileTexts } from "./hostile-board.ts";
import { textOf } from "./text-of.ts";
import { wellFormed } from "./well-formed.ts";

const choices: readonly ExportOptions[] = edgeUnits.flatMap((edges) =>
  gexfVersions.map((version) => ({ edges, version })),
);

/** A file from columns beside the one from entries, which knows nothing of columns. */
function both(
  board: Board,
  filter: Filter,
  options: ExportOptions,
): [fromColumns: string, fromEntries: string] {
  const read = readColumns(writeColumns(board));
  const stream = streamBoard(read, filter);
  expect(stream.rows).toBeDefined();
  return [
    textOf(gexf.write(stream, options)),
    textOf(gexf.write(filterBoard(indexBoard(board), filter), options)),
  ];
}

/** Columns hold no dates that are none, and no halves of pairs. */
function fitForColumns(board: Board): Board {
  return JSON.parse(JSON.stringify(board), (name, value) => {
    if (typeof value !== "string") return value;
    return name === "when" && !/^[-\d./~]+$/.test(value) ? "2025-09~" : wellFormed(value);
  }) as Board;
}

describe("GEXF out of columns", () => {
  it.each(boards)("is that of entries to the byte: %s", (_, make) => {
    const board = fitForColumns(make());
    for (const options of choices) {
      for (const filter of [
        {},
        { without: ["article"] },
        { kind: ["person" as const] },
        { from: "2025-09" },
      ]) {
        const [fromColumns, fromEntries] = both(board, filter, options);
        expect(fromColumns).toBe(fromEntries);
      }
    }
  });

  it("is so for any board and filter: several claims and pieces of evidence, keys of their own, any text and number", () => {
    fc.assert(
      fc.property(richBoard, arbitraryFilter, fc.constantFrom(...choices), (board, filter, options) => {
        const [fromColumns, fromEntries] = both(board, filter, options);
        expect(fromColumns).toBe(fromEntries);
      }),
      { numRuns: 300 },
    );
  });

  it("is so whatever text stands where a chunk ends", () => {
    const board = largeBoard(300, 900);
    for (const { attributes } of board.edges)
      for (const [place, claim] of attributes.claims.entries())
        for (const piece of claim.evidence)
          piece.exact = wellFormed(hostileTexts[(piece.start + place) % hostileTexts.length] ?? "");
    const [fromColumns, fromEntries] = both(board, {}, {});
    expect(fromColumns).toBe(fromEntries);
  });
});
