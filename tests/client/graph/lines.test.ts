import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { angleAt, curveBetween, pointAt, trimmed } from "../../../client/graph/curve.ts";
import { Blending } from "../../../client/graph/programs/blending.ts";
import { channels, colourBits, transparent } from "../../../client/graph/programs/colour-bits.ts";
import { fanOpen, lineShape } from "../../../client/graph/programs/edge-shape.ts";

describe("the fan of parallel ties", () => {
  it("is shut from afar, open when near, and opens steadily", () => {
    expect(fanOpen(lineShape.fanFrom)).toBe(0);
    expect(fanOpen(lineShape.fanTo)).toBe(1);
    expect(fanOpen(57)).toBeGreaterThan(0);
    expect(fanOpen(57)).toBeLessThan(1);
  });
});

describe("a tie's curve", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ];

  it("bends left of its way: upwards on the screen when it goes right", () => {
    expect(pointAt(curveBetween(from, to, 0.3, true), 0.5).y).toBeLessThan(0);
  });

  it("lets two ties of opposite direction on the same place of the fan pass each other", () => {
    const there = pointAt(curveBetween(from, to, 0.3, true), 0.5);
    const back = pointAt(curveBetween(to, from, 0.3, true), 0.5);
    expect(Math.sign(there.y)).toBe(-Math.sign(back.y));
  });

  it("lies straight from afar unless it is brought forward", () => {
    const near = { x: 20, y: 0 };
    expect(pointAt(curveBetween(from, near, 0.4, false), 0.5).y).toBeCloseTo(0, 10);
    expect(pointAt(curveBetween(from, near, 0.4, true), 0.5).y).toBeLessThan(-1);
  });

  it("begins and ends at the rims of its nodes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 2, max: 40 }),
        (bend, radius) => {
          const cut = trimmed(curveBetween(from, to, bend, true), radius, 10);
          expect(cut).not.toBeNull();
          if (!cut) return;
          expect(Math.hypot(cut.start.x - from.x, cut.start.y - from.y)).toBeCloseTo(
            radius + lineShape.gap,
            2,
          );
          expect(Math.hypot(cut.end.x - to.x, cut.end.y - to.y)).toBeCloseTo(10 + lineShape.gap, 2);
        },
      ),
    );
  });

  it("is the same curve after it is cut", () => {
    const whole = curveBetween(from, to, 0.4, true);
    const cut = trimmed(whole, 20, 20);
    if (!cut) throw new Error("these nodes stand apart");
    const middle = pointAt(cut, 0.5);
    const nearest = Math.min(
      ...Array.from({ length: 2001 }, (_, i) => {
        const point = pointAt(whole, i / 2000);
        return Math.hypot(point.x - middle.x, point.y - middle.y);
      }),
    );
    expect(nearest).toBeLessThan(0.1);
    expect(angleAt(cut, 0.5)).toBeCloseTo(0, 5);
  });

  it("is not there where its nodes touch", () => {
    expect(trimmed(curveBetween(from, { x: 20, y: 0 }, 0, true), 12, 12)).toBeNull();
  });
});

describe("colours as bits", () => {
  it("hold red, green, blue and opacity, a byte each", () => {
    expect(colourBits("#102030", 1)).toBe(0xff302010);
    expect(colourBits("#fff", 0)).toBe(0x00ffffff);
    expect(transparent(colourBits("#102030", 0.5))).toBe(0x00302010);
    expect(channels("#abc")).toEqual([0xaa, 0xbb, 0xcc]);
  });

  it("refuse what is no colour, quoting it", () => {
    expect(() => colourBits("tomato", 1)).toThrow('"tomato" is no colour: write it as #rrggbb');
  });
});

describe("blending", () => {
  const slots = { color: 0, from: 1 };
  const [red, blue] = [colourBits("#ff0000", 1), colourBits("#0000ff", 1)];

  function blending(items: number) {
    const array = new Float32Array(items * 2);
    const made = new Blending(slots);
    made.reallocate(array);
    return { made, bits: new Uint32Array(array.buffer) };
  }

  it("lets a new item come out of nothing, in its own colour", () => {
    const { made, bits } = blending(1);
    made.show(0, red);
    expect([bits[0], bits[1]]).toEqual([red, transparent(red)]);
  });

  it("goes from the former colour to the next, and has arrived at the next change", () => {
    const { made, bits } = blending(2);
    made.show(0, red);
    made.show(2, red);
    made.begin(1);
    made.show(0, blue);
    expect([bits[0], bits[1]]).toEqual([blue, red]);
    expect([bits[2], bits[3]]).toEqual([red, red]);
    made.begin(2);
    expect([bits[0], bits[1]]).toEqual([blue, blue]);
  });

  it("lets a hidden item go in its own colour, and come back out of nothing", () => {
    const { made, bits } = blending(1);
    made.show(0, red);
    made.begin(1);
    made.hide(0);
    expect([bits[0], bits[1]]).toEqual([transparent(red), red]);
    made.begin(2);
    made.show(0, blue);
    expect([bits[0], bits[1]]).toEqual([blue, transparent(blue)]);
  });

  it("has another version whenever the array must be sent again, and the same until then", () => {
    const { made } = blending(1);
    const first = made.version;
    expect(made.version).toBe(first);
    made.show(0, red);
    const shown = made.version;
    expect(shown).not.toBe(first);
    made.begin(1);
    expect(made.version).not.toBe(shown);
  });
});
