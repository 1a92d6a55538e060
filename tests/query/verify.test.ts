import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { verify } from "../../graph-data/query/verify.ts";

const first = "\u{1F6A2} He would be proud. So proud, she said.";
const second = "Nobody was proud of the caf\u00e9.";
const texts = new Map([
  ["news", indexCodePoints(first)],
  ["paper", indexCodePoints(second)],
]);

describe("verifying a text", () => {
  test("gives every place, in code points, within its sentence", () => {
    const found = verify(texts, "proud");
    expect(found).toMatchObject({ found: true, truncated: false, nearest: null });
    expect(found.places.map(({ document, start, end }) => [document, start, end])).toEqual([
      ["news", 14, 19],
      ["news", 24, 29],
      ["paper", 11, 16],
    ]);
    expect(found.places[1]).toMatchObject({ before: "So ", exact: "proud", after: ", she said." });
  });

  test("says that there are more places than were asked for", () => {
    expect(verify(texts, "proud", 2)).toMatchObject({ truncated: true, places: [{}, {}] });
    expect(verify(texts, "proud", 3)).toMatchObject({ truncated: false, places: [{}, {}, {}] });
  });

  test("of what stands nowhere gives the nearest passage, and no place", () => {
    const found = verify(texts, "Nobody was prout of the cafe");
    expect(found).toMatchObject({ found: false, places: [] });
    expect(found.nearest).toMatchObject({ document: "paper", exact: "Nobody was proud of the caf\u00e9" });
    expect(found.nearest?.similarity).toBeGreaterThan(0.8);
  });

  test("calls alike only what is shown: a letter is not alike to a word that has it", () => {
    for (const quote of ["\u00c9", "n", "af", "zz"]) expect(verify(texts, quote).nearest).toBeNull();
    expect(verify(texts, "prout").nearest).toMatchObject({ exact: "proud", similarity: 0.8 });
    expect(verify(texts, "CAFE").nearest).toMatchObject({ exact: "caf\u00e9", similarity: 1 });
  });

  test("of nothing like any passage gives nothing", () => {
    expect(verify(texts, "zzzzzzzz")).toMatchObject({ found: false, places: [], nearest: null });
    expect(verify(texts, "")).toMatchObject({ found: false, places: [], nearest: null });
  });

  test("finds any slice of an article where it was taken from", () => {
    fc.assert(
      fc.property(fc.nat(first.length), fc.integer({ min: 1, max: 12 }), (from, length) => {
        const points = Array.from(first);
        const quote = points.slice(from, from + length).join("");
        fc.pre(quote !== "");
        expect(
          verify(texts, quote).places.some(({ start, document }) => document === "news" && start === from),
        ).toBe(true);
      }),
    );
  });
});
