/// <reference path="../../graph-data/query/dates/edtf.d.ts" />
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interval } from "../../graph-data/query/dates/interval.ts";
import { InvalidDate } from "../../graph-data/query/errors.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("the time that a date may cover", () => {
  test.each([
    ["2025-11-17", "2025-11-17", "2025-11-18"],
    ["2025-09~", "2025-09-01", "2025-10-01"],
    ["2023", "2023-01-01", "2024-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2025?/2026", "2025-01-01", "2027-01-01"],
    ["202X", "2020-01-01", "2030-01-01"],
    ["2025-XX", "2025-01-01", "2026-01-01"],
  ])("%s is from the first millisecond of %s to the last before %s", (text, from, before) => {
    expect(interval(text)).toEqual({ from: day(from), to: day(before) - 1 });
  });

  test("an open or unknown end has no bound", () => {
    expect(interval("2025-09/..")).toEqual({ from: day("2025-09-01"), to: Infinity });
    expect(interval("2025-09/")).toEqual({ from: day("2025-09-01"), to: Infinity });
    expect(interval("../2025-09")).toEqual({ from: -Infinity, to: day("2025-10-01") - 1 });
  });

  test("a set reaches to the end of its last member, which edtf's own maximum does not", () => {
    expect(interval("[2025-01..2025-03]")).toEqual({ from: day("2025-01-01"), to: day("2025-04-01") - 1 });
    expect(interval("[2023, 2025]")).toEqual({ from: day("2023-01-01"), to: day("2026-01-01") - 1 });
    expect(interval("[..2025-03]").from).toBe(-Infinity);
    expect(interval("[2025-03..]").to).toBe(Infinity);
  });

  test("the short way for plain dates gives what edtf gives, for every year, month and day", () => {
    const two = (number: number) => String(number).padStart(2, "0");
    const plain = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(2),
      )
      .map(([year, month, day, parts]) =>
        [String(year).padStart(4, "0"), two(month), two(day)].slice(0, parts + 1).join("-"),
      );
    fc.assert(
      fc.property(plain, (text) => {
        const { min, max } = edtf(text);
        expect(interval(text)).toEqual({ from: min, to: max });
      }),
    );
  });

  test.each([
    "",
    "yesterday",
    "2025-02-30",
    "2025-13",
    "17 November",
    "2026/2025",
    "2025-11-17T25:00",
    "__proto__",
    "\u0000",
  ])("%j is refused, and quoted", (text) => {
    expect(() => interval(text)).toThrow(InvalidDate);
    expect(() => interval(text)).toThrow(`“${text}”`);
  });

  test("a date answers the same however many were asked before", () => {
    for (let year = 0; year < 5000; year++) interval(String(year).padStart(4, "0"));
    expect(interval("2025-11-17")).toEqual({ from: day("2025-11-17"), to: day("2025-11-18") - 1 });
  });
});
