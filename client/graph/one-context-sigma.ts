import Sigma from "sigma";
import type { NodeSource } from "./looks/display.ts";
import { CanvasUnavailable } from "./unavailable.ts";

/** What Sigma keeps of its layers and of what moves them, which its types hide. */
interface Hidden {
  readonly elements: Record<string, HTMLElement>;
  readonly webGLContexts: Record<string, unknown>;
  readonly mouseCaptor: {
    readonly isMoving: boolean;
    readonly draggedEvents: number;
    readonly currentWheelDirection: number;
  };
}

/** For a layer that nothing is drawn on: what is under the pointer is brought forward among the nodes. */
const unused = {
  COLOR_BUFFER_BIT: 0,
  clear() {},
  viewport() {},
  getExtension: () => null,
};

/**
 * Sigma with one WebGL context instead of three, which take longer to make than a small graph takes to draw, and as many
 * times the memory of the stage. Ties and nodes share it: whoever makes this draws the nodes above the ties. There is no
 * buffer to read back what lies under the pointer.
 * Throws CanvasUnavailable where the browser has no WebGL 2.
 */
export class OneContextSigma extends Sigma<NodeSource> {
  /** Undefined while Sigma is being made, which draws its first frame. */
  private readonly made = true;

  /**
   * Without a word of what changed only a frame is drawn: Sigma asks so after each dragging of the view, to bring hidden
   * lines back, and would look at everything anew. Whoever wants that says `{}`.
   */
  override refresh(what?: Parameters<Sigma["refresh"]>[0]): this {
    if (what || !this.made) return super.refresh(what);
    return this.scheduleRender();
  }

  /** Whether the view moves, by Sigma's own rule for what it hides then. */
  moving(): boolean {
    const { isMoving, draggedEvents, currentWheelDirection } = (this as unknown as Hidden).mouseCaptor;
    return this.getCamera().isAnimated() || isMoving || draggedEvents > 0 || currentWheelDirection !== 0;
  }

  override createWebGLContext(id: string): WebGLRenderingContext {
    const { elements, webGLContexts } = this as unknown as Hidden;
    if (id === "hoverNodes") {
      elements[id] = document.createElement("canvas");
      webGLContexts[id] = unused;
      return unused as unknown as WebGLRenderingContext;
    }
    const canvas = (elements.edges as HTMLCanvasElement | undefined) ?? this.createCanvas("edges");
    const gl = canvas.getContext("webgl2", { antialias: false });
    if (!gl) {
      canvas.remove();
      throw new CanvasUnavailable("this browser offers no WebGL 2");
    }
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    elements[id] = canvas;
    webGLContexts[id] = gl;
    return gl as unknown as WebGLRenderingContext;
  }
}
