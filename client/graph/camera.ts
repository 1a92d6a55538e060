import type { CameraState } from "sigma/types";
import { type Box, framing, margins } from "./framing.ts";
import type { Stage } from "./stage.ts";

const duration = 240;

/** The whole in the frame. */
export const home = { x: 0.5, y: 0.5, angle: 0, ratio: 1 } as const;

export type Camera = ReturnType<typeof cameraOf>;

/** Moves of the view. All of them jump where less motion is asked for. */
export function cameraOf(stage: Stage) {
  const { sigma } = stage;
  const camera = sigma.getCamera();
  /** Where the view is going; null while it rests, or is in the reader's hand. */
  let goal: CameraState | null = null;
  let byHand = false;
  camera.on("updated", () => {
    if (!goal) byHand = true;
  });

  function go(change: Partial<CameraState>, glide = !stage.moment.scene.reducedMotion): void {
    const state = { ...camera.getState(), ...change };
    goal = state;
    if (glide) {
      void camera.animate(state, { duration, easing: "quadraticInOut" }).then(() => {
        if (goal === state) goal = null;
      });
      return;
    }
    camera.setState(state);
    goal = null;
  }

  /** Around these nodes as the view shows them; null where none is seen. */
  function around(keys: Iterable<string>, state: CameraState): Box | null {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const key of keys) {
      const node = stage.node(key);
      if (!node || node.hidden) continue;
      const { x, y } = stage.place(key, state);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return left > right ? null : { left, right, top, bottom };
  }

  function center(x: number, y: number, cameraState: CameraState): { x: number; y: number } {
    return sigma.viewportToFramedGraph({ x, y }, { cameraState });
  }

  return {
    zoom(factor: number): void {
      byHand = true;
      go({ ratio: camera.getBoundedRatio((goal ?? camera).ratio / factor) });
    },
    whole(): void {
      byHand = false;
      go(home);
    },
    /** These nodes in the frame, with room for their names, and no nearer than reading asks for. */
    fit(keys: readonly string[]): void {
      const box = around(keys, home);
      if (!box) return;
      const { left, right, top, bottom } = box;
      const { width, height } = sigma.getDimensions();
      const [mx, my] = margins({ width, height });
      const ratio = Math.max(0.35, (right - left) / (width - 2 * mx), (bottom - top) / (height - 2 * my));
      byHand = false;
      go({ ...center((left + right) / 2, (top + bottom) / 2, home), ratio });
    },
    /**
     * A gentle move that lets these nodes be read, where one is needed.
     * @returns whether the view moves
     */
    frame(keys: Iterable<string>, glide: boolean): boolean {
      const now = goal ?? camera.getState();
      const box = around(keys, now);
      const move = box && framing(box, { ...sigma.getDimensions(), ratio: now.ratio, byHand });
      if (!move) return false;
      const ratio = camera.getBoundedRatio(move.ratio);
      go({ ...center(move.x, move.y, now), ratio }, glide && !stage.moment.scene.reducedMotion);
      return true;
    },
    /** Whether the reader moved the view since it was last moved for them, or was told to forget it. */
    byHand: () => byHand,
    forgetHand(): void {
      byHand = false;
    },
  };
}
