import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framing } from "../../../client/graph/framing.ts";

const desk = { width: 735, height: 605, ratio: 1, byHand: false };
const around = (x: number, y: number, wide: number, high = wide) => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

const views = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
  ratio: fc.double({ min: 0.05, max: 3, noNaN: true }),
  byHand: fc.boolean(),
});
const boxes = fc
  .tuple(
    fc.integer({ min: -2000, max: 3000 }),
    fc.integer({ min: -2000, max: 3000 }),
    fc.integer({ min: 0, max: 4000 }),
    fc.integer({ min: 0, max: 4000 }),
  )
  .map(([x, y, wide, high]) => around(x, y, wide, high));

describe("framing what is asked about", () => {
  it("moves nothing where it stands well already", () => {
    expect(framing(around(367, 300, 400), desk)).toBeNull();
    expect(framing(around(367, 300, 215), desk)).toBeNull();
  });

  it("comes nearer to what takes less than a third of the frame", () => {
    const move = framing(around(500, 400, 120), desk);
    expect(move).toMatchObject({ x: 500, y: 400 });
    expect(move?.ratio).toBeLessThan(0.5);
  });

  it("brings in what lies outside, without coming nearer", () => {
    expect(framing(around(900, 300, 300), desk)).toEqual({ x: 900, y: 300, ratio: 1 });
    expect(framing(around(367, 300, 1500), desk)?.ratio).toBeGreaterThan(1.5);
  });

  it("leaves a view alone that the reader moved by hand, unless something lies outside", () => {
    const byHand = { ...desk, byHand: true };
    expect(framing(around(500, 400, 120), byHand)).toBeNull();
    expect(framing(around(730, 400, 120), byHand)).not.toBeNull();
  });

  it("knows a blot on a phone, where a third of the frame is too little to read", () => {
    const phone = { width: 390, height: 290, ratio: 1, byHand: false };
    expect(framing(around(200, 150, 100, 130), phone)?.ratio).toBeLessThan(0.7);
  });

  it("does nothing on a stage that has no size", () => {
    expect(framing(around(0, 0, 0), { ...desk, width: 0, height: 0 })).toBeNull();
  });

  it("never comes nearer than two and a half times, unless the reader stands nearer already", () => {
    fc.assert(
      fc.property(boxes, views, (box, view) => {
        const move = framing(box, view);
        if (move) expect(move.ratio).toBeGreaterThanOrEqual(Math.min(0.4, view.ratio));
      }),
    );
  });

  it("has it all in the frame afterwards, and is content with where it went", () => {
    fc.assert(
      fc.property(boxes, views, (box, view) => {
        const move = framing(box, view);
        if (!move) return;
        const grown = view.ratio / move.ratio;
        const after = around(
          view.width / 2,
          view.height / 2,
          (box.right - box.left) * grown,
          (box.bottom - box.top) * grown,
        );
        expect(after.left).toBeGreaterThanOrEqual(10);
        expect(after.top).toBeGreaterThanOrEqual(10);
        expect(framing(after, { ...view, ratio: move.ratio })).toBeNull();
      }),
    );
  });
});
