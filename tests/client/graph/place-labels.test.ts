import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LabelWish,
  Occupied,
  placeLabels,
  type Rect,
} from "../../../client/graph/labels/place-labels.ts";

const bounds = { width: 800, height: 600 };

function wish(key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return {
    key,
    text: key,
    x,
    y,
    radius: 6,
    width: 60,
    height: 14,
    priority: 1,
    must: false,
    air: 2,
    sides: "around",
    ...more,
  };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: 820 }),
      y: fc.integer({ min: -20, max: 620 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 10, max: 160 }),
      priority: fc.integer({ min: 0, max: 20 }),
      must: fc.boolean(),
      air: fc.constantFrom(2, 10),
    }),
    { maxLength: 60 },
  )
  .map((found) => found.map(({ x, y, ...more }, i) => wish(`n${String(i).padStart(2, "0")}`, x, y, more)));

describe("placing labels", () => {
  it("never sets one on another, whatever the wishes", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, all, bounds);
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) expect(overlap(a.rect, b.rect)).toBe(false);
        }
      }),
    );
  });

  it("keeps every label within the stage, and off the nodes unless it must", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        for (const { rect, wish: own } of placeLabels(all, all, bounds)) {
          expect(rect.left).toBeGreaterThanOrEqual(0);
          expect(rect.right).toBeLessThanOrEqual(bounds.width);
          if (own.must) continue;
          for (const { x, y, radius } of all) {
            const r = radius * 0.9;
            expect(overlap(rect, { left: x - r, right: x + r, top: y - r, bottom: y + r })).toBe(false);
          }
        }
      }),
    );
  });

  it("is the same whichever way the wishes come", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(placeLabels(all.toReversed(), all, bounds)).toEqual(placeLabels(all, all, bounds));
      }),
    );
  });

  it("sets a lone label to the right, level with its node", () => {
    const [label] = placeLabels([wish("a", 100, 100)], [], bounds);
    expect(label).toMatchObject({ x: 110, y: 100 });
  });

  it("turns to the left at the right rim", () => {
    const [label] = placeLabels([wish("a", 780, 100)], [], bounds);
    expect(label?.x).toBe(780 - 6 - 4 - 60);
  });

  it("lets the more important one have the room", () => {
    const crowd = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((key, i) =>
      wish(key, 400, 300, { priority: i, width: 300 }),
    );
    const placed = placeLabels(crowd, [], bounds).map(({ wish: own }) => own.key);
    expect(placed).toContain("j");
    expect(placed).not.toContain("a");
  });

  it("sets a label that must be read over a node rather than not at all", () => {
    const wall = Array.from({ length: 400 }, (_, i) => ({
      x: (i % 20) * 40,
      y: Math.floor(i / 20) * 30,
      radius: 30,
    }));
    expect(placeLabels([wish("a", 400, 300)], wall, bounds)).toEqual([]);
    expect(placeLabels([wish("a", 400, 300, { must: true })], wall, bounds)).toHaveLength(1);
  });

  it("stays right of its node in a table, or leaves it out", () => {
    const at = placeLabels(
      [wish("a", 780, 100, { sides: "right" }), wish("b", 100, 100, { sides: "right" })],
      [],
      bounds,
    );
    expect(at.map(({ wish: own }) => own.key)).toEqual(["b"]);
  });
});

describe("the room that is taken", () => {
  it("finds what a look at every rectangle finds", () => {
    const rect = fc
      .record({
        left: fc.integer({ min: -200, max: 900 }),
        top: fc.integer({ min: -200, max: 900 }),
        w: fc.integer({ min: 1, max: 300 }),
        h: fc.integer({ min: 1, max: 300 }),
      })
      .map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h }));
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 30 }), rect, (taken, asked) => {
        const occupied = new Occupied();
        for (const each of taken) occupied.add(each);
        expect(occupied.hits(asked)).toBe(taken.some((each) => overlap(each, asked)));
        expect(occupied.covered(asked) > 0).toBe(taken.some((each) => overlap(each, asked)));
      }),
    );
  });
});
