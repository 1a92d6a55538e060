import type { CameraState } from "sigma/types";
import type { Board } from "../../graph-data/model/graph.ts";
import { Arranger } from "./arranger.ts";
import { cameraOf } from "./camera.ts";
import type { Canvas, CanvasEvents, Scene } from "./contract.ts";
import { Framer } from "./framer.ts";
import { nameStage } from "./labels/name-stage.ts";
import type { Spots } from "./layouts/spot.ts";
import { Mover, spotsOf } from "./mover.ts";
import { takePicture } from "./png.ts";
import { answerFromRows } from "./pointer/picking.ts";
import { watchPointer } from "./pointer/pointer.ts";
import { Settling } from "./settling.ts";
import { takeSnapshot } from "./snapshot.ts";
import { type Ground, Stage } from "./stage.ts";

/** Where everything is: what a scene does not say, and a new drawing of it must be told. */
export interface Whereabouts extends Ground {
  readonly spots: Spots;
  readonly camera: CameraState;
}

/** A canvas that can be drawn anew elsewhere without a jump. */
export interface Drawing extends Canvas {
  whereabouts(): Whereabouts;
  /** Whether it is drawn as one too heavy for each frame. */
  readonly heavy: boolean;
}

/** One drawing of a board, from its first frame until it is destroyed. */
export function draw(
  container: HTMLElement,
  board: Board,
  events: CanvasEvents,
  first: Scene,
  before?: Whereabouts,
): Drawing {
  const stage = new Stage(container, board, first, before);
  let built = spotsOf(stage);
  const camera = cameraOf(stage);
  const framer = new Framer(stage, camera, container);
  const mover = new Mover(stage);
  const failed = (reason: unknown) => {
    // The picture stays as it is, which is better than none; the reason is for who can mend it.
    console.error("The layout could not be made.", reason);
  };
  const arranger = new Arranger(stage, mover, board, failed);
  const settling = new Settling(stage, mover, (running) => events.onSettling(running), failed);
  const names = nameStage(stage, container, () => arranger.table);
  const pointer = watchPointer(stage, container, events, {
    drag(key, at) {
      settling.take(key);
      mover.drag(key, at);
    },
    drop(key) {
      stage.moved();
      settling.put(key);
    },
  });
  answerFromRows(stage);
  if (before) {
    arranger.resume(first);
    const come = new Map([...built].filter(([key]) => !before.spots.has(key)));
    if (come.size > 0) arranger.grow(board, come);
    framer.resume(first);
    mover.jump(before.spots);
    stage.sigma.getCamera().setState(before.camera);
  } else {
    arranger.show(first);
    framer.begin(first);
  }
  void document.fonts?.ready.then(() => names.restyle());

  return {
    show(scene) {
      if (scene.layout !== stage.moment.scene.layout) settling.stop();
      stage.show(scene);
      arranger.show(scene);
      framer.show(scene);
    },
    grow(more) {
      settling.stop();
      const come = stage.grow(more);
      built = new Map([...built, ...come]);
      arranger.grow(more, come);
    },
    zoomIn: () => camera.zoom(1.5),
    zoomOut: () => camera.zoom(1 / 1.5),
    fit(keys) {
      if (keys) camera.fit(keys);
      else camera.fit(stage.display.graph.nodes());
    },
    reset() {
      settling.stop();
      arranger.release(built);
      camera.whole();
    },
    startLayout: () => settling.start(),
    stopLayout: () => settling.stop(),
    setBoxMode: (on) => pointer.setBoxMode(on),
    toPNG: () => takePicture(stage),
    snapshot: () => takeSnapshot(stage, names.shown()),
    resize() {
      stage.resize();
      framer.resized();
    },
    whereabouts: () => ({
      spots: spotsOf(stage),
      camera: stage.sigma.getCamera().getState(),
      orient: stage.display.orient,
      frame: stage.frame,
    }),
    heavy: stage.heavy,
    destroy() {
      settling.stop();
      framer.stop();
      pointer.stop();
      mover.stop();
      stage.kill();
    },
  };
}
