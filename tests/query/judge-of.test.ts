import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Modality } from "../../graph-data/model/modalities.ts";
import {
  asksTheSame,
  copyOf,
  type Filter,
  filterFields,
  filterText,
} from "../../graph-data/query/filter/filter.ts";
import { select } from "../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { arbitraryBoard, arbitraryFilter } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveFilter } from "./naive/filter.ts";

describe("two filters", () => {
  test("ask the same when one is the other's copy, or has empty fields besides", () => {
    fc.assert(
      fc.property(arbitraryFilter, arbitraryFilter, (one, other) => {
        expect(asksTheSame(one, copyOf(one))).toBe(true);
        expect(asksTheSame({ kind: [], from: "", ...one }, one)).toBe(true);
        if (filterText(one) !== filterText(other)) expect(asksTheSame(one, other)).toBe(false);
      }),
    );
  });

  test("do not ask the same when they differ in any one field", () => {
    for (const field of filterFields) {
      const asking = (word: string): Filter => ({
        [field]: field === "from" || field === "to" ? word : [word],
      });
      expect(asksTheSame(asking("2024"), asking("2025")), field).toBe(false);
      expect(asksTheSame(asking("2024"), {}), field).toBe(false);
      expect(asksTheSame({}, asking("2024")), field).toBe(false);
      expect(asksTheSame(asking("2024"), asking("2024")), field).toBe(true);
    }
  });
});

describe("the judge of a filter", () => {
  test("is another one when the filter was changed after it was asked with", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "accuses", "chad", { modality: "stated" }],
          ["chad", "met", "bob", { modality: "denied" }],
        ],
      }),
    );
    const modality: Modality[] = ["stated"];
    expect(select(index, { modality }).counts.edges).toBe(1);
    modality.push("denied");
    expect(select(index, { modality }).counts.edges).toBe(2);
  });

  test("is the right one however many others were asked in between", () => {
    fc.assert(
      fc.property(
        arbitraryBoard,
        fc.array(arbitraryFilter, { minLength: 1, maxLength: 30 }),
        (any, filters) => {
          const index = indexBoard(any);
          for (const filter of [...filters, ...filters.toReversed()])
            expect(select(index, filter).counts.edges).toBe(naiveFilter(any, filter).edges.length);
        },
      ),
    );
  });
});
