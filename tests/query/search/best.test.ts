import fc from "fast-check";
import { expect, test } from "vitest";
import { best } from "../../../graph-data/query/search/best.ts";

test("the best of some ids are the first of all of them in order", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 45 }), (worth, limit) => {
      const ids = worth.map((_, place) => (place * 7) % 41);
      const sorted = ids
        .map((id, at) => ({ id, score: worth[at] as number }))
        .sort((a, b) => b.score - a.score || a.id - b.id);
      expect(best(ids, worth, limit)).toEqual(sorted.slice(0, limit));
      expect(best(ids, worth, Infinity)).toEqual(sorted);
    }),
  );
});
