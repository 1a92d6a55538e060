import type { Stage } from "../stage.ts";

/**
 * A small graph is always drawn so that it can be told what the pointer is over, but for its first frame.
 * @returns how to stop that
 */
export function pickAfterFirst({ look, sigma }: Stage): () => void {
  const frame = requestAnimationFrame(() => {
    look.picking = true;
    sigma.scheduleRender();
  });
  return () => cancelAnimationFrame(frame);
}

/** The view must rest so long before anything can be pointed at. In milliseconds. */
const rest = 120;

/**
 * A large graph is drawn a second time to tell what the pointer is over. That is done only while there is a pointer over
 * it, and only once the view rests.
 * @returns how to stop watching
 */
export function pickWhenPointing(stage: Stage, container: HTMLElement): () => void {
  const { look, sigma } = stage;
  const camera = sigma.getCamera();
  let timer = 0;

  const pick = () => {
    if (look.picking || stage.gone) return;
    look.picking = true;
    sigma.scheduleRender();
  };
  const pointing = () => {
    if (look.picking) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(pick, rest);
  };
  const moving = () => {
    look.picking = false;
    pointing();
  };
  const left = () => {
    window.clearTimeout(timer);
    look.picking = false;
  };
  camera.on("updated", moving);
  container.addEventListener("pointermove", pointing);
  container.addEventListener("pointerdown", pointing);
  container.addEventListener("pointerleave", left);
  return () => {
    window.clearTimeout(timer);
    camera.off("updated", moving);
    container.removeEventListener("pointermove", pointing);
    container.removeEventListener("pointerdown", pointing);
    container.removeEventListener("pointerleave", left);
  };
}
