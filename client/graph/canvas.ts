import type { Board } from "../../graph-data/model/graph.ts";
import { mover, positionsOf, type Spot } from "./arrange.ts";
import { cameraOf } from "./camera.ts";
import type { Canvas, CanvasEvents, CreateCanvas, Scene } from "./contract.ts";
import { nameStage } from "./labels/name-stage.ts";
import { takePicture } from "./png.ts";
import { watchPointer } from "./pointer/pointer.ts";
import { takeSnapshot } from "./snapshot.ts";
import { Stage } from "./stage.ts";
import { CanvasUnavailable } from "./unavailable.ts";

export { CanvasUnavailable } from "./unavailable.ts";

function requireWebGL2(): void {
  const probe = document.createElement("canvas").getContext("webgl2");
  if (!probe) throw new CanvasUnavailable("this browser offers no WebGL 2");
  probe.getExtension("WEBGL_lose_context")?.loseContext();
}

/** The graph in `container`, which must have a width and a height. See contract.ts. */
export const createCanvas: CreateCanvas = (
  container: HTMLElement,
  board: Board,
  events: CanvasEvents,
  first: Scene,
): Canvas => {
  requireWebGL2();
  const stage = new Stage(container, board, first);
  const built: ReadonlyMap<string, Spot> = positionsOf(stage);
  const camera = cameraOf(stage);
  const move = mover(stage);
  const names = nameStage(stage, container, () => []);
  const pointer = watchPointer(stage, container, events, {
    drag: (key, at) => move.drag(key, at),
    drop: () => stage.moved(),
  });
  void document.fonts?.ready.then(() => names.restyle());

  return {
    show(scene) {
      stage.show(scene);
    },
    zoomIn: () => camera.zoom(1.5),
    zoomOut: () => camera.zoom(1 / 1.5),
    fit(keys) {
      if (keys) camera.fit(keys);
      else camera.fit(stage.display.graph.nodes());
    },
    reset() {
      move.glide(built);
      camera.whole();
    },
    startLayout() {
      events.onSettling(false);
    },
    stopLayout() {},
    setBoxMode: (on) => pointer.setBoxMode(on),
    toPNG: () => takePicture(stage),
    snapshot: () => takeSnapshot(stage, names.shown()),
    resize() {
      stage.sigma.refresh({ schedule: true });
    },
    destroy() {
      pointer.stop();
      move.stop();
      stage.kill();
    },
  };
};
