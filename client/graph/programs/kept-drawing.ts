import type { RenderParams } from "sigma/types";
import { KeptPicture, type Shift } from "./kept-picture.ts";

interface Drawn {
  readonly count: number;
  /** Another number whenever a row changed. */
  readonly version: number;
}

/**
 * How much is drawn at once. Without a graphics card, sixty thousand ties take seconds, in which the page could show
 * nothing else: they are drawn in shares that take about as long as the eye needs to see that something moved. A card
 * draws all of them in a few. One share waits while another is drawn, so that the card never does.
 */
const share = { first: 1000, least: 500, quick: 40, slow: 100, ahead: 2 } as const;
/** What is there so far is shown after so many milliseconds, then after twice as many, and so on: a look costs a frame. */
const look = 800;

/** Where a frame's plane lies on the stage. */
type View = Pick<RenderParams, "matrix" | "width" | "height" | "pixelRatio" | "sizeRatio">;

/**
 * Draws many items into a picture, share by share while the page goes on, and shows it in each frame. Where only the view
 * moves, the picture that was there moves along, and then lies under the new one until that is done.
 */
export class KeptDrawing {
  private readonly gl: WebGL2RenderingContext;
  private readonly source: { moving(): boolean; again(): void };
  private picture: KeptPicture;
  private ground: KeptPicture | null = null;
  /** Which view each of them shows; null where it shows nothing that still holds. */
  private view: View | null = null;
  private groundView: View | null = null;
  /** Which items the picture shows, or will when it is done. */
  private items: Drawn = { count: 0, version: 0 };
  private version = 0;
  private draw: ((from: number, to: number) => void) | null = null;
  private count = 0;
  private done = 0;
  private size: number = share.first;
  /** Shares that the graphics card has not drawn yet, and since when it is at the first of them. */
  private waiting: WebGLSync[] = [];
  private since = 0;
  private looked = 0;
  private pause: number = look;
  private frame = 0;

  constructor(gl: WebGL2RenderingContext, source: { moving(): boolean; again(): void }) {
    this.gl = gl;
    this.source = source;
    this.picture = new KeptPicture(gl);
  }

  /**
   * Shows the picture in this frame, begun anew where the view or the items are others than those it shows. Not while the
   * view moves: each of its frames has another, and would throw away what the one before began.
   */
  show(view: View, items: Drawn, opacity: number, draw: (from: number, to: number) => void): void {
    const same = this.items === items && this.version === items.version;
    const stays = same && this.view !== null && sameView(this.view, view);
    if (!stays && (this.view === null || !this.source.moving())) this.begin(view, items, same, draw);
    const left = this.count === 0 ? 0 : 1 - this.done / this.count;
    if (this.ground && this.groundView && left > 0)
      this.ground.show(opacity * left, shiftBetween(this.groundView, view));
    if (this.view) this.picture.show(opacity, shiftBetween(this.view, view));
    this.goOn();
  }

  /** @param moved whether only the view is another */
  private begin(view: View, items: Drawn, moved: boolean, draw: (from: number, to: number) => void): void {
    // Of two that are not done, the one that was before shows more.
    const lies = moved && (this.done === this.count || !this.groundView);
    if (lies) {
      [this.picture, this.ground] = [this.ground ?? new KeptPicture(this.gl), this.picture];
      this.groundView = this.view;
    } else if (!moved) this.groundView = null;
    const { matrix, width, height, pixelRatio, sizeRatio } = view;
    this.view = { matrix: matrix.slice(), width, height, pixelRatio, sizeRatio };
    this.items = items;
    this.version = items.version;
    this.count = items.count;
    this.done = 0;
    this.draw = draw;
    this.looked = performance.now();
    this.pause = look;
    this.picture.clear(Math.floor(width * pixelRatio), Math.floor(height * pixelRatio));
    // What the card is still at belongs to a picture that nobody will see.
    this.next();
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

  /** Goes on with the picture; of a view that moves, waits until it rests, for the frame that begins its picture. */
  private goOn(): void {
    const moves = this.source.moving();
    if (this.frame !== 0 || (this.done === this.count && !moves)) return;
    const step = () => {
      this.frame = 0;
      if (!this.draw) return;
      if (this.source.moving()) return this.goOn();
      if (!moves) this.next();
      const now = performance.now();
      if (!moves && this.done < this.count && now - this.looked < this.pause)
        this.frame = requestAnimationFrame(step);
      else {
        this.looked = now;
        this.pause *= 2;
        this.source.again();
      }
    };
    this.frame = requestAnimationFrame(step);
  }

  /** Hands out shares as long as the graphics card wants any; the next ones are larger or smaller as the last took. */
  private next(): void {
    const { gl, waiting } = this;
    for (let [first] = waiting; first; [first] = waiting) {
      if (gl.getSyncParameter(first, gl.SYNC_STATUS) !== gl.SIGNALED) break;
      gl.deleteSync(first);
      waiting.shift();
      const now = performance.now();
      const took = now - this.since;
      this.since = now;
      if (took < share.quick) this.size *= 2;
      else if (took > share.slow) this.size = Math.max(share.least, Math.floor(this.size / 2));
    }
    while (waiting.length < share.ahead && this.done < this.count) {
      if (waiting.length === 0) this.since = performance.now();
      this.add(Math.min(this.size, this.count - this.done));
      waiting.push(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) as WebGLSync);
      gl.flush();
    }
  }

  private add(items: number): void {
    const from = this.done;
    this.done += items;
    this.picture.add(() => this.draw?.(from, from + items));
  }
}

function sameView(a: View, b: View): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.pixelRatio === b.pixelRatio &&
    a.sizeRatio === b.sizeRatio &&
    a.matrix.every((value, place) => value === b.matrix[place])
  );
}

/** Where a picture of one view lies in another. The view is never turned, so each axis is scaled and moved by itself. */
export function shiftBetween({ matrix: from }: View, { matrix: to }: View): Shift {
  const [ax, ay, fx, fy] = [from[0], from[4], from[6], from[7]] as [number, number, number, number];
  const [bx, by, tx, ty] = [to[0], to[4], to[6], to[7]] as [number, number, number, number];
  const [across, up] = [bx / ax, by / ay];
  return [across, up, tx - fx * across, ty - fy * up];
}
