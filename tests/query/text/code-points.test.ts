import fc from "fast-check";
import { expect, it } from "vitest";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";

/** Texts with letters, emoji, combining marks and halves of surrogate pairs. */
const texts = fc
  .array(fc.constantFrom("a", "é", "e\u0301", "😀", "🏴‍☠️", "\ud83d", "\ude00", "’", "\n"))
  .map((parts) => parts.join(""));

it("counts, cuts and converts as a list of code points does", () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: -3, max: 40 }),
      fc.integer({ min: -3, max: 40 }),
      (text, start, end) => {
        const points = [...text];
        const indexed = indexCodePoints(text);
        expect(indexed.length).toBe(points.length);
        const [from, to] = [Math.max(0, start), Math.max(0, end)];
        expect(indexed.slice(start, end)).toBe(points.slice(from, to).join(""));
        const at = Math.min(from, points.length);
        const unit = points.slice(0, at).join("").length;
        expect(indexed.unitAt(at)).toBe(unit);
        expect(indexed.codePointAt(unit)).toBe(at);
      },
    ),
  );
});

it("gives the middle of a surrogate pair to its pair", () => {
  const indexed = indexCodePoints("a😀b");
  expect([0, 1, 2, 3, 4].map((unit) => indexed.codePointAt(unit))).toEqual([0, 1, 1, 2, 3]);
});
