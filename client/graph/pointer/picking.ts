import type { Stage } from "../stage.ts";

/** Sigma's own answers to what lies at a place, which its types hide. */
interface Answers {
  getNodeAtPosition(at: unknown): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

/**
 * Nothing is asked for while nothing is drawn to answer: the question alone would hold up every move of the pointer until
 * the graphics card has drawn what it was given.
 */
export function answerWhenDrawn({ look, sigma }: Stage): void {
  const answers = sigma as unknown as Answers;
  const { getNodeAtPosition, getEdgeAtPoint } = answers;
  answers.getNodeAtPosition = (at) => (look.picking ? getNodeAtPosition.call(sigma, at) : null);
  answers.getEdgeAtPoint = (x, y) => (look.picking ? getEdgeAtPoint.call(sigma, x, y) : null);
}

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
/** A pointer that was moved so far while it was pressed drags. In CSS pixels. */
const dragged = 6;

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
  /** Where a button was pressed, while it is. */
  let held: { readonly x: number; readonly y: number } | null = null;
  const wait = () => {
    if (look.picking || held) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(pick, rest);
  };
  const pointing = ({ x, y }: PointerEvent) => {
    // What is dragged is known; a hand that trembles still clicks.
    if (held && Math.hypot(x - held.x, y - held.y) > dragged) rests();
    wait();
  };
  const rests = () => {
    window.clearTimeout(timer);
    look.picking = false;
  };
  const moving = () => {
    rests();
    wait();
  };
  const pressed = ({ x, y }: PointerEvent) => {
    wait();
    held = { x, y };
  };
  const released = () => {
    held = null;
    wait();
  };
  camera.on("updated", moving);
  container.addEventListener("pointermove", pointing);
  container.addEventListener("pointerdown", pressed);
  window.addEventListener("pointerup", released);
  window.addEventListener("pointercancel", released);
  container.addEventListener("pointerleave", rests);
  return () => {
    window.clearTimeout(timer);
    camera.off("updated", moving);
    container.removeEventListener("pointermove", pointing);
    container.removeEventListener("pointerdown", pressed);
    window.removeEventListener("pointerup", released);
    window.removeEventListener("pointercancel", released);
    container.removeEventListener("pointerleave", rests);
  };
}
