import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outermost, overlapping, type Range, segments } from "../../../client/article/segments.ts";

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(30), fc.nat(12))
  .map(([start, length]) => ({ start, end: start + length }));

describe("what overlaps ranges that follow one another", () => {
  it("is what each of them overlaps by itself, in the order given", () => {
    const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(gaps, fc.array(range, { maxLength: 12 }), (steps, things) => {
        let at = 0;
        const ranges = steps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        expect(overlapping(ranges, things, (thing) => thing)).toEqual(
          ranges.map(({ start, end }) => things.filter((thing) => thing.start < end && thing.end > start)),
        );
      }),
    );
  });
});

describe("a text cut at its marks", () => {
  it("is covered once, without gaps, and each place knows all that lies over it", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), fc.nat(10), fc.nat(25), (ranges, start, length) => {
        const end = start + length;
        const cut = segments(ranges, start, end);
        let place = start;
        for (const segment of cut) {
          expect(segment.start).toBe(place);
          expect(segment.end).toBeGreaterThan(segment.start);
          for (let at = segment.start; at < segment.end; at++) {
            // The naive answer, place by place.
            expect(segment.over).toEqual(ranges.filter((mark) => mark.start <= at && at < mark.end));
          }
          place = segment.end;
        }
        expect(place).toBe(end);
      }),
    );
  });

  it("keeps overlapping marks apart: [0,6) and [4,9) make three pieces", () => {
    const a = { start: 0, end: 6 };
    const b = { start: 4, end: 9 };
    expect(segments([a, b], 0, 10)).toEqual([
      { start: 0, end: 4, over: [a] },
      { start: 4, end: 6, over: [a, b] },
      { start: 6, end: 9, over: [b] },
      { start: 9, end: 10, over: [] },
    ]);
  });
});

describe("the outermost of some ranges", () => {
  it("never overlap but where they are the very same stretch, and each one left out overlaps one that is kept", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const real = ranges.filter(({ start, end }) => end > start);
        const kept = outermost(real);
        kept.forEach((one, position) => {
          const next = kept[position + 1];
          const same = next && one.start === next.start && one.end === next.end;
          if (next && !same) expect(one.end).toBeLessThanOrEqual(next.start);
        });
        for (const one of real) {
          expect(
            kept.some((other) => other === one || (other.start < one.end && other.end > one.start)),
          ).toBe(true);
        }
      }),
    );
  });

  it("take the longer of two that begin together", () => {
    expect(
      outermost([
        { start: 0, end: 5 },
        { start: 0, end: 12 },
      ]),
    ).toEqual([{ start: 0, end: 12 }]);
  });

  it("take all of those that cover the very same stretch: one passage may stand for two", () => {
    const [one, other] = [
      { start: 0, end: 5, key: "ada" },
      { start: 0, end: 5, key: "bob" },
    ];
    expect(outermost([one, { start: 2, end: 4, key: "chad" }, other])).toEqual([one, other]);
  });
});
