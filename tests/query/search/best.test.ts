import fc from "fast-check";
import { expect, test } from "vitest";
import { Best } from "../../../graph-data/query/search/best.ts";

test("the best of some ids are the first of all of them in order", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 30, maxLength: 90 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 45 }), (worth, limit) => {
      const ids = worth.map((_, place) => (place * 7) % 97);
      const sorted = ids
        .map((id, at) => ({ id, score: worth[at] as number }))
        .sort((a, b) => b.score - a.score || a.id - b.id);
      const kept = (most: number) => {
        const best = new Best(most);
        for (const [at, id] of ids.entries()) best.offer(id, worth[at] as number);
        return best.ranked();
      };
      expect(kept(limit)).toEqual(sorted.slice(0, limit));
      expect(kept(Infinity)).toEqual(sorted);
    }),
  );
});
