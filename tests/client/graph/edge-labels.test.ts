import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Curve, curveBetween, pointAt } from "../../../client/graph/curve.ts";
import { arrangeEdgeLabels } from "../../../client/graph/labels/edge-labels.ts";
import { edgePlaces } from "../../../client/graph/labels/edge-places.ts";
import { discsOf, Occupied } from "../../../client/graph/labels/place-labels.ts";

const bounds = { width: 800, height: 600 };
const measure = (text: string) => text.length * 6;
const line = (length: number, bend = 0): Curve =>
  curveBetween({ x: 100, y: 300 }, { x: 100 + length, y: 300 }, bend, true);
const tie = (key: string, curve: Curve, strong: boolean) => ({
  key,
  label: "threatened to bomb",
  curve,
  colour: "#000000",
  strong,
});
const width = measure("threatened to bomb");

/** The part of a straight level line, in pixels, that words in this place hide. */
function hidden(curve: Curve, { x, y }: { x: number; y: number }): number {
  return Math.abs(y - curve.start.y) < 7
    ? Math.min(x + width / 2, curve.end.x) - Math.max(x - width / 2, curve.start.x)
    : 0;
}

describe("the words of a tie", () => {
  it("hide at most two fifths of its line, whatever its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 600 }), fc.boolean(), (length, strong) => {
        const curve = line(length);
        for (const place of edgePlaces(curve, width, 14, strong)) {
          expect(hidden(curve, place)).toBeLessThanOrEqual(length * 0.4 + 1e-9);
        }
      }),
    );
  });

  it("stand on a long line, beside a shorter one, and level beside one that is shorter than they are", () => {
    expect(edgePlaces(line(3 * width), width, 14, true)[0]?.y).toBe(300);
    const beside = edgePlaces(line(1.6 * width), width, 14, true)[0];
    expect(Math.abs((beside?.y ?? 0) - 300)).toBeGreaterThan(12);
    const upwards = curveBetween({ x: 300, y: 400 }, { x: 300, y: 360 }, 0, true);
    expect(edgePlaces(upwards, width, 14, true)[0]).toMatchObject({ angle: 0 });
  });

  it("stay clear of the bulge of a bent tie that they stand beside", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (bend) => {
        const curve = line(1.3 * width, bend);
        for (const { x, y, angle } of edgePlaces(curve, width, 14, true)) {
          for (let i = 0; i <= 60; i++) {
            const point = pointAt(curve, i / 60);
            const [dx, dy] = [point.x - x, point.y - y];
            const along = dx * Math.cos(angle) + dy * Math.sin(angle);
            const across = dy * Math.cos(angle) - dx * Math.sin(angle);
            expect(Math.abs(along) < width / 2 - 4 && Math.abs(across) < 7).toBe(false);
          }
        }
      }),
    );
  });

  it("are left out of a lit tie that is too short for them, and told of a chosen one in any case", () => {
    expect(edgePlaces(line(width), width, 14, false)).toEqual([]);
    const wall = discsOf([{ x: 400, y: 300, radius: 500 }]);
    const arrange = (strong: boolean) =>
      arrangeEdgeLabels([tie("t", line(400), strong)], "serif", measure, new Occupied(), wall, bounds);
    expect(arrange(false)).toEqual([]);
    expect(arrange(true)).toHaveLength(1);
  });

  it("keep off the nodes and off the names already set, where they can", () => {
    const node = { x: 300, y: 300, radius: 12 };
    const taken = new Occupied();
    taken.add({ left: 180, top: 290, right: 260, bottom: 310 });
    const [label] = arrangeEdgeLabels(
      [tie("t", line(400), true)],
      "serif",
      measure,
      taken,
      discsOf([node]),
      bounds,
    );
    expect(label).toBeDefined();
    expect(Math.abs((label?.y ?? 300) - 300)).toBeGreaterThan(10);
  });

  it("are set within the stage", () => {
    const high = curveBetween({ x: 100, y: 4 }, { x: 240, y: 4 }, 0, true);
    const [label] = arrangeEdgeLabels(
      [tie("t", high, true)],
      "serif",
      measure,
      new Occupied(),
      new Occupied(),
      bounds,
    );
    expect(label?.y).toBeGreaterThan(10);
  });
});
