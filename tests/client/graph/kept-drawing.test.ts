import type { RenderParams } from "sigma/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptDrawing, shiftBetween } from "../../../client/graph/programs/kept-drawing.ts";

const view = {
  matrix: new Float32Array([1, 0, 0, 0, 1, 0, 0, 0, 1]),
  width: 90,
  height: 60,
  pixelRatio: 1,
  sizeRatio: 1,
} as RenderParams;

/** A graphics card that only says when it is done, and tells which pictures it lays on the stage. */
function card() {
  const state = { done: true };
  const shown: { shift: readonly number[]; opacity: number }[] = [];
  const known: Record<string, unknown> = {
    SIGNALED: 1,
    getSyncParameter: () => (state.done ? 1 : 0),
    fenceSync: () => ({}),
    flush: () => {},
    vertexAttrib4f: (_at: number, ...shift: number[]) => shown.push({ shift, opacity: NaN }),
    vertexAttrib1f: (_at: number, opacity: number) => {
      shown[shown.length - 1] = { shift: shown.at(-1)?.shift ?? [], opacity };
    },
  };
  const gl = new Proxy(known, { get: (target, name: string) => target[name] ?? (() => ({})) });
  return { state, shown, gl: gl as unknown as WebGL2RenderingContext };
}

/** The frames that were asked for. */
let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Lets the page go on until nothing more is asked for. */
function goOn(most = 500): void {
  for (let turn = 0; turn < most && frames.length > 0; turn++) for (const frame of frames.splice(0)) frame();
}

function drawing(count: number) {
  const { state, shown, gl } = card();
  const source = { moving: () => false, again: vi.fn() };
  const kept = new KeptDrawing(gl, source);
  const drawn: number[] = [];
  const rows = { count, version: 1 };
  const show = (params = view) => {
    kept.show(params, rows, 1, (from, to) => {
      for (let row = from; row < to; row++) drawn.push(row);
    });
  };
  source.again.mockImplementation(() => show());
  return { gl, state, shown, source, kept, drawn, rows, show };
}

const all = (count: number) => Array.from({ length: count }, (_, row) => row);

describe("a picture that is kept", () => {
  it("is drawn share by share, each row once and in its order, and shown again when it is done", () => {
    const { drawn, source, show } = drawing(50_000);
    show();
    expect(drawn.length).toBeLessThan(50_000);
    expect(drawn.length).toBeGreaterThan(0);
    goOn();
    expect(drawn).toEqual(all(50_000));
    expect(source.again).toHaveBeenCalled();
  });

  it("is not drawn anew by a frame in which nothing of it changed", () => {
    const { drawn, show } = drawing(100);
    show();
    goOn();
    show();
    goOn();
    expect(drawn).toEqual(all(100));
  });

  it("is drawn anew when a row or the view changed", () => {
    const { drawn, rows, show } = drawing(100);
    show();
    goOn();
    rows.version++;
    show();
    goOn();
    expect(drawn).toHaveLength(200);
    show({ ...view, matrix: new Float32Array(9).fill(2) });
    expect(drawn).toHaveLength(300);
  });

  it("gives the graphics card one share to draw and one to go on with, and nothing more until it is done", () => {
    const { drawn, show, state, gl } = drawing(50_000);
    const shares = vi.spyOn(gl, "flush");
    state.done = false;
    show();
    expect(shares).toHaveBeenCalledTimes(2);
    const first = drawn.length;
    goOn(20);
    expect(drawn).toHaveLength(first);
    state.done = true;
    goOn();
    expect(drawn).toEqual(all(50_000));
  });

  it("waits while the view moves", () => {
    const { drawn, show, source } = drawing(50_000);
    source.moving = () => true;
    show();
    const first = drawn.length;
    goOn();
    expect(drawn).toHaveLength(first);
    source.moving = () => false;
    show();
    goOn();
    expect(drawn).toEqual(all(50_000));
  });

  it("moves along with the view while that moves, and is drawn anew when it rests", () => {
    const { drawn, show, source, shown } = drawing(50_000);
    show();
    goOn();
    const away = { ...view, matrix: new Float32Array([2, 0, 0, 0, 1, 0, 0.5, 0, 1]) };
    source.moving = () => true;
    shown.length = 0;
    show(away);
    goOn(20);
    expect(drawn).toHaveLength(50_000);
    expect(shown).toEqual([{ opacity: 1, shift: shiftBetween(view, away) }]);
    source.moving = () => false;
    source.again.mockImplementation(() => show(away));
    goOn();
    expect(drawn).toHaveLength(100_000);
  });

  it("that was there before the view moved lies under the new one, and fades as that comes", () => {
    const { drawn, kept, show, shown } = drawing(50_000);
    show();
    kept.finish();
    shown.length = 0;
    const away = { ...view, matrix: new Float32Array([1, 0, 0, 0, 1, 0, 0.5, 0, 1]) };
    show(away);
    const [ground, picture] = shown;
    expect(ground).toMatchObject({ shift: shiftBetween(view, away) });
    expect(ground?.opacity).toBeCloseTo(1 - (drawn.length - 50_000) / 50_000);
    expect(picture).toEqual({ opacity: 1, shift: [1, 1, 0, 0] });
    kept.finish();
    shown.length = 0;
    show(away);
    expect(shown).toHaveLength(1);
  });

  it("of other rows is no ground for the new one", () => {
    const { rows, show, shown } = drawing(50_000);
    show();
    goOn();
    rows.version++;
    shown.length = 0;
    show({ ...view, matrix: new Float32Array([1, 0, 0, 0, 1, 0, 0.5, 0, 1]) });
    expect(shown).toHaveLength(1);
  });

  it("lies in another view where its items would", () => {
    const from = { ...view, matrix: new Float32Array([2, 0, 0, 0, 3, 0, 0.25, -0.5, 1]) };
    const to = { ...view, matrix: new Float32Array([1, 0, 0, 0, 6, 0, -1, 0.5, 1]) };
    const seen = ({ matrix: m }: RenderParams, x: number, y: number) => [
      (m[0] as number) * x + (m[6] as number),
      (m[4] as number) * y + (m[7] as number),
    ];
    const [across, up, right, high] = shiftBetween(from, to);
    const [x = 0, y = 0] = seen(from, 0.3, -0.7);
    const [there = 0, above = 0] = seen(to, 0.3, -0.7);
    expect(x * across + right).toBeCloseTo(there);
    expect(y * up + high).toBeCloseTo(above);
  });

  it("is finished at once for who cannot wait", () => {
    const { drawn, kept, show } = drawing(50_000);
    show();
    expect(kept.finish()).toBe(true);
    expect(drawn).toEqual(all(50_000));
    expect(kept.finish()).toBe(false);
  });
});
