import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { textCell } from "../../graph-data/formats/csv/cell.ts";
import { csv } from "../../graph-data/formats/csv/csv.ts";
import { edgeUnits } from "../../graph-data/formats/format.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { itReads, pythonReader } from "../readers/reader.ts";
import { boards } from "./boards.ts";
import { expectedEdges, expectedNodes, seen } from "./expected.ts";
import { hostileTexts } from "./hostile-board.ts";

type Row = Record<string, string>;
const python = pythonReader("csv_by_python.py", "csv");

/** What a cell is before it was defused, as README.txt in the zip says. */
const fused = (cell: unknown): string =>
  String(cell ?? "").replace(/(^|[;\t\r\n])'(?=[=+\-@＝＋－＠\t\r\n])/g, "$1");

/** Text as a cell says it; numbers and booleans as JavaScript and the file write them. */
function rows(entries: readonly object[], names: readonly string[]): Row[] {
  return entries.map((entry) =>
    Object.fromEntries(names.map((name) => [name, String((entry as Record<string, unknown>)[name])])),
  );
}

function found(table: readonly Row[] | undefined, names: readonly string[]): Row[] {
  return (table ?? []).map((row) => Object.fromEntries(names.map((name) => [name, fused(row[name])])));
}

function claimIds(board: Board): string[] {
  return board.edges.flatMap(({ attributes }) => attributes.claims.map(({ id }) => id));
}

describe.each(boards)("CSV of %s", (_, make) => {
  for (const edges of edgeUnits) {
    itReads(python, `${edges}: three tables with a row for each node, edge and claim`, async (read) => {
      const given = make();
      const tables = (await read(csv.write(given, { edges }), "zip")) as Record<string, Row[]>;
      expect(tables.names).toEqual(["nodes.csv", "edges.csv", "claims.csv", "README.txt"]);
      const ofNodes = ["id", "label", "kind", "description", "aliases", "mentions", "x", "y", "size"];
      expect(found(tables["nodes.csv"], ofNodes)).toEqual(rows(expectedNodes(given), ofNodes));
      const ofEdges = [
        "id",
        "source",
        "target",
        "predicate",
        "modality",
        "contested",
        "weight",
        "claimants",
        "when",
      ];
      expect(found(tables["edges.csv"], ofEdges)).toEqual(rows(expectedEdges(given, edges), ofEdges));
      expect(found(tables["claims.csv"], ["id"]).map(({ id }) => id)).toEqual(claimIds(given));
      const quotes = expectedEdges(given, "claims").map((edge) => edge.quotes);
      expect(found(tables["claims.csv"], ["quotes"]).map((row) => row.quotes)).toEqual(quotes);
    });
  }

  it("gives no cell that a spreadsheet would run, whatever its separator", () => {
    let looked = 0;
    for (const [name, bytes] of Object.entries(
      unzipSync(Buffer.concat([...csv.write(make())] as Uint8Array[])),
    )) {
      if (!name.endsWith(".csv")) continue;
      const text = strFromU8(bytes);
      for (const separator of [",", ";", "\t"]) {
        for (const start of cellStarts(text, separator)) {
          expect(start).not.toMatch(/^"?[=+@]|^"?-(?![\d.]+(?:[,\r]|$))/);
          looked++;
        }
      }
    }
    expect(looked).toBeGreaterThan(100);
  });

  it("gives the same bytes each time", () => {
    const bytes = () => Buffer.concat([...csv.write(make())] as Uint8Array[]);
    expect(bytes().equals(bytes())).toBe(true);
  });
});

/** The first characters of each cell, as a spreadsheet set to this separator and blind to misplaced quotes would see them. */
function cellStarts(text: string, separator: string): string[] {
  return text.split(/[\r\n]/).flatMap((line) => line.split(separator).map((cell) => cell.slice(0, 12)));
}

describe("A cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", `'\t'=1`],
    ["\r=1", `"'\r'=1"`],
    ["＝1", "'＝1"],
    ["a;=1", "a;'=1"],
    ["1-1=0", "1-1=0"],
    ['say "no", he said', '"say ""no"", he said"'],
    ["two\nlines", '"two\nlines"'],
    ["nul \u0000", "nul ␀"],
  ])("writes %j as %j", (text, cell) => expect(textCell(text)).toBe(cell));

  it("says what it was given once the apostrophes are taken away", () => {
    for (const text of hostileTexts) {
      const cell = textCell(text);
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(fused(bare)).toBe(seen(text));
    }
  });
});
