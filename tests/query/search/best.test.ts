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

test("what is offered again counts once, where it is worth most", () => {
  const offers = fc.array(fc.tuple(fc.nat(40), fc.nat(5)), { minLength: 30, maxLength: 200 });
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 45 }), (offered, limit) => {
      const most = new Map<number, number>();
      const best = new Best(limit);
      for (const [id, score] of offered) {
        best.offer(id, score, most.has(id));
        most.set(id, Math.max(score, most.get(id) ?? 0));
      }
      const sorted = Array.from(most, ([id, score]) => ({ id, score }));
      sorted.sort((a, b) => b.score - a.score || a.id - b.id);
      expect(best.ranked()).toEqual(sorted.slice(0, limit));
    }),
  );
});
