import type { Camera } from "./camera.ts";
import type { Scene } from "./contract.ts";
import type { Stage } from "./stage.ts";

/** A second click of a double click must find its node where the first one did. In milliseconds. */
const clickRest = 320;

function same(a: Scene["framed"], b: Scene["framed"]): boolean {
  if (a === b) return true;
  if (!a || !b || a.size !== b.size) return false;
  for (const key of a) if (!b.has(key)) return false;
  return true;
}

/** Keeps what the scene is about in the frame, gently; see framing.ts. Tables and circles are frames of their own. */
export class Framer {
  private readonly stage: Stage;
  private readonly camera: Camera;
  private readonly container: HTMLElement;
  private framed: Scene["framed"] = null;
  /** Whether the view stands where a choice took it. */
  private away = false;
  private clicked = -Infinity;
  private timer = 0;
  private readonly click = (): void => {
    this.clicked = performance.now();
    if (this.timer) this.schedule();
  };

  constructor(stage: Stage, camera: Camera, container: HTMLElement) {
    this.stage = stage;
    this.camera = camera;
    this.container = container;
    container.addEventListener("pointerdown", this.click, true);
  }

  /** The first scene: what it is about stands in the frame before anything is seen. */
  begin({ framed }: Scene): void {
    this.framed = framed;
    this.frame(false);
  }

  /** Takes it that the view stands as this scene wants it. */
  resume({ framed }: Scene): void {
    this.framed = framed;
  }

  show({ framed }: Scene): void {
    if (same(this.framed, framed)) return;
    this.framed = framed;
    this.schedule();
  }

  /** The stage has another size, as beside a sheet that was raised. */
  resized(): void {
    if (this.framed && !this.camera.byHand()) this.frame();
  }

  stop(): void {
    window.clearTimeout(this.timer);
    this.container.removeEventListener("pointerdown", this.click, true);
  }

  private schedule(): void {
    window.clearTimeout(this.timer);
    const rest = this.clicked + clickRest - performance.now();
    this.timer = window.setTimeout(() => this.frame(), Math.max(0, rest));
  }

  private frame(glide = true): void {
    const { stage, camera, framed } = this;
    this.timer = 0;
    if (stage.gone || stage.moment.scene.layout !== "force") return;
    if (framed) this.away = camera.frame(framed, glide) || this.away;
    else if (this.away) {
      this.away = false;
      if (!camera.byHand()) camera.whole();
    }
    camera.forgetHand();
  }
}
