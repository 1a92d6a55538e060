import type { RenderParams } from "sigma/types";
import { KeptPicture } from "./kept-picture.ts";

interface Drawn {
  readonly count: number;
  /** Another number whenever a row changed. */
  readonly version: number;
}

/**
 * How much is drawn at once. Without a graphics card, sixty thousand ties take seconds, in which the page could show
 * nothing else: they are drawn in shares that take about as long as the eye needs to see that something moved. A card
 * draws all of them in a few.
 */
const share = { first: 4000, least: 500, quick: 40, slow: 120 } as const;
/** What is there so far is shown after so many milliseconds, then after twice as many, and so on: a look costs a frame. */
const look = 800;

/** Draws many items into a picture, share by share while the page goes on, and shows it in each frame. */
export class KeptDrawing {
  private readonly gl: WebGL2RenderingContext;
  private readonly source: { moving(): boolean; again(): void };
  private readonly picture: KeptPicture;
  /** What the picture shows, or will when it is done. */
  private shown = "";
  private draw: ((from: number, to: number) => void) | null = null;
  private count = 0;
  private done = 0;
  private size: number = share.first;
  /** The share that the graphics card is at, and since when. */
  private waits: WebGLSync | null = null;
  private since = 0;
  private looked = 0;
  private pause: number = look;
  private frame = 0;

  constructor(gl: WebGL2RenderingContext, source: { moving(): boolean; again(): void }) {
    this.gl = gl;
    this.source = source;
    this.picture = new KeptPicture(gl);
  }

  /** Shows the picture in this frame, begun anew where the view or the items are others than those it shows. */
  show(
    { matrix, width, height, pixelRatio, sizeRatio }: RenderParams,
    { count, version }: Drawn,
    opacity: number,
    draw: (from: number, to: number) => void,
  ): void {
    const shown = [version, count, ...matrix, width, height, pixelRatio, sizeRatio].join();
    if (shown !== this.shown) {
      this.shown = shown;
      this.count = count;
      this.done = 0;
      this.draw = draw;
      this.looked = performance.now();
      this.pause = look;
      this.picture.clear(Math.floor(width * pixelRatio), Math.floor(height * pixelRatio));
      // What the card is still at belongs to a picture that nobody will see.
      if (this.ready()) this.next();
    }
    this.picture.show(opacity);
    this.goOn();
  }

  /** Draws all that is left at once, for who cannot wait. */
  finish(): boolean {
    const left = this.count - this.done;
    if (left > 0) this.add(left);
    return left > 0;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.draw = null;
  }

  private goOn(): void {
    if (this.frame !== 0 || this.done === this.count) return;
    const step = () => {
      this.frame = 0;
      // A view that moves has another picture; its next frame goes on.
      if (!this.draw || this.source.moving()) return;
      if (this.ready()) this.next();
      const now = performance.now();
      if (this.done < this.count && now - this.looked < this.pause) this.frame = requestAnimationFrame(step);
      else {
        this.looked = now;
        this.pause *= 2;
        this.source.again();
      }
    };
    this.frame = requestAnimationFrame(step);
  }

  /** Whether the graphics card is done with its share; the next one is larger or smaller as this one took. */
  private ready(): boolean {
    const { gl, waits } = this;
    if (!waits) return true;
    if (gl.getSyncParameter(waits, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
    gl.deleteSync(waits);
    this.waits = null;
    const took = performance.now() - this.since;
    if (took < share.quick) this.size *= 2;
    else if (took > share.slow) this.size = Math.max(share.least, Math.floor(this.size / 2));
    return true;
  }

  private next(): void {
    this.add(Math.min(this.size, this.count - this.done));
    const { gl } = this;
    this.waits = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.since = performance.now();
    gl.flush();
  }

  private add(items: number): void {
    const from = this.done;
    this.done += items;
    this.picture.add(() => this.draw?.(from, from + items));
  }
}
