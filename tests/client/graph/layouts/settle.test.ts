import { describe, expect, it } from "vitest";
import { eagerness, movement, Rest } from "../../../../client/graph/layouts/settle.ts";
import type { Spot } from "../../../../client/graph/layouts/spot.ts";

describe("coming to rest", () => {
  const spots = (x: number) =>
    new Map<string, Spot>([
      ["a", { x, y: 0 }],
      ["b", { x: 10, y: 0 }],
    ]);

  it("measures movement as a share of the picture", () => {
    expect(movement(spots(0), spots(0))).toBe(0);
    expect(movement(spots(0), spots(1))).toBeCloseTo(0.5 / 5);
    expect(movement(new Map(), new Map())).toBe(0);
  });

  it("follows the forces less and less, and in the end not at all", () => {
    expect(eagerness(0)).toBeGreaterThan(eagerness(2500));
    expect(eagerness(2500)).toBeGreaterThan(0);
    expect(eagerness(4000)).toBe(0);
  });

  it("is reached after a while of stillness, not by one still look, and at last in any case", () => {
    const rest = new Rest({ still: 0.01, patience: 300, time: 6000 });
    expect(rest.settled(0.001, 100)).toBe(false);
    expect(rest.settled(0.5, 300)).toBe(false);
    expect(rest.settled(0.001, 400)).toBe(false);
    expect(rest.settled(0.001, 699)).toBe(false);
    expect(rest.settled(0.001, 700)).toBe(true);
    expect(new Rest({ time: 6000 }).settled(9, 6000)).toBe(true);
  });
});
