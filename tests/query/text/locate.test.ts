import fc from "fast-check";
import { expect, it } from "vitest";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";
import { locate, type QuoteSelector } from "../../../graph-data/query/text/locate.ts";

/** Tries every place of a list of code points. */
function locateNaively(text: string, { exact, prefix = "", suffix = "" }: QuoteSelector) {
  const points = [...text];
  const words = [...exact];
  const places = points.map((_, start) => ({ start, end: start + words.length }));
  return places.filter(
    ({ start, end }) =>
      words.length > 0 &&
      points.slice(start, end).join("") === exact &&
      points.slice(0, start).join("").endsWith(prefix) &&
      points.slice(end).join("").startsWith(suffix),
  );
}

const few = (max: number) =>
  fc.array(fc.constantFrom("a", "b", "😀", "é"), { maxLength: max }).map((parts) => parts.join(""));

it("finds the places that trying every place finds, overlapping ones too", () => {
  fc.assert(
    fc.property(few(24), few(3), few(2), few(2), (text, exact, prefix, suffix) => {
      const selector = { exact, prefix, suffix };
      expect(locate(indexCodePoints(text), selector)).toEqual(locateNaively(text, selector));
    }),
    { numRuns: 1000 },
  );
});

it("finds nothing within a code point", () => {
  expect(locate(indexCodePoints("😀"), { exact: "\ude00" })).toEqual([]);
  expect(locate(indexCodePoints("😀"), { exact: "\ud83d" })).toEqual([]);
});
