import type { RenderParams } from "sigma/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptDrawing } from "../../../client/graph/programs/kept-drawing.ts";

const view = {
  matrix: new Float32Array(9),
  width: 90,
  height: 60,
  pixelRatio: 1,
  sizeRatio: 1,
} as RenderParams;

/** A graphics card that only says when it is done. */
function card() {
  const state = { done: true };
  const known: Record<string, unknown> = {
    SIGNALED: 1,
    getSyncParameter: () => (state.done ? 1 : 0),
    fenceSync: () => ({}),
  };
  const gl = new Proxy(known, { get: (target, name: string) => target[name] ?? (() => ({})) });
  return { state, gl: gl as unknown as WebGL2RenderingContext };
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
  const { state, gl } = card();
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
  return { state, source, kept, drawn, rows, show };
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

  it("gives the graphics card nothing more while that is still at a share", () => {
    const { drawn, show, state } = drawing(50_000);
    state.done = false;
    show();
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

  it("is finished at once for who cannot wait", () => {
    const { drawn, kept, show } = drawing(50_000);
    show();
    expect(kept.finish()).toBe(true);
    expect(drawn).toEqual(all(50_000));
    expect(kept.finish()).toBe(false);
  });
});
