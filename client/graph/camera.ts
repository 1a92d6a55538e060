import type { Stage } from "./stage.ts";

const duration = 240;

/** The whole in the frame. */
export const home = { x: 0.5, y: 0.5, angle: 0, ratio: 1 } as const;

/** Moves of the view. All of them jump where less motion is asked for. */
export function cameraOf(stage: Stage) {
  const { sigma } = stage;
  const camera = sigma.getCamera();

  function go(state: { x?: number; y?: number; ratio?: number }): void {
    if (stage.moment.scene.reducedMotion) camera.setState({ ...camera.getState(), ...state });
    else void camera.animate(state, { duration, easing: "quadraticInOut" });
  }

  return {
    zoom(factor: number): void {
      go({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
    },
    whole(): void {
      go(home);
    },
    /** These nodes in the frame, with room for their names, and no nearer than reading asks for. */
    fit(keys: readonly string[]): void {
      const { width, height } = sigma.getDimensions();
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const key of keys) {
        const node = stage.node(key);
        if (!node || node.hidden) continue;
        const { x, y } = stage.place(key, home);
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
      if (left > right) return;
      const room = Math.min(90, width * 0.16);
      const ratio = Math.max(
        0.35,
        (right - left) / (width - 2 * room),
        (bottom - top) / (height - 2 * Math.min(60, height * 0.12)),
      );
      const middle = sigma.viewportToFramedGraph(
        { x: (left + right) / 2, y: (top + bottom) / 2 },
        { cameraState: home },
      );
      go({ ...middle, ratio });
    },
  };
}
