import { describe, expect, it } from "vitest";
import { oriented } from "../../../../client/graph/layouts/orient.ts";
import { fitInto, frameAround, laidInto, type Spot } from "../../../../client/graph/layouts/spot.ts";

describe("fitting an arrangement", () => {
  const square = new Map<string, Spot>([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 2, y: 2 }],
  ]);
  const wide = { left: 0, right: 40, bottom: 0, top: 10 };

  it("keeps its shape, or draws it out only so far", () => {
    const kept = fitInto({ spots: square, headings: [] }, wide, 1).spots;
    expect(frameAround(kept.values())).toEqual({ left: 15, right: 25, bottom: 0, top: 10 });
    const drawn = fitInto({ spots: square, headings: [] }, wide, 2).spots;
    expect(frameAround(drawn.values())).toEqual({ left: 10, right: 30, bottom: 0, top: 10 });
  });

  it("stands still for one spot alone", () => {
    const { spots } = fitInto({ spots: new Map([["a", { x: 7, y: 7 }]]), headings: [] }, wide, 1.3);
    expect(spots.get("a")).toEqual({ x: 20, y: 5 });
  });

  it("lays pixels from the top left into a frame", () => {
    const { spots, column } = laidInto(
      { spots: new Map([["a", { x: 100, y: -50 }]]), headings: [], column: 200 },
      { width: 400, height: 100 },
      wide,
    );
    expect(spots.get("a")).toEqual({ x: 10, y: 5 });
    expect(column).toBe(20);
  });

  it("turns a lying picture for a standing stage, left to right becoming top to bottom", () => {
    const lying = new Map<string, Spot>([
      ["first", { x: 0, y: 0 }],
      ["last", { x: 30, y: 10 }],
    ]);
    const turned = oriented(lying, 0.5);
    expect(turned.get("first")?.y).toBeGreaterThan(turned.get("last")?.y ?? 0);
    const { left, right, bottom, top } = frameAround(turned.values());
    expect(right - left).toBeLessThan(top - bottom);
  });

  it("leaves a picture as it is where nothing can be gained, and a single spot alone", () => {
    const suited = new Map<string, Spot>([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 3, y: 2 }],
    ]);
    expect(oriented(suited, 1.5)).toEqual(suited);
    const one = new Map([["a", { x: 1, y: 1 }]]);
    expect(oriented(one, 0.5)).toEqual(one);
  });
});
