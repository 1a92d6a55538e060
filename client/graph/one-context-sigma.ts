import Sigma from "sigma";
import type { EdgeSource, NodeSource } from "./looks/display.ts";
import { CanvasUnavailable } from "./unavailable.ts";

/** What Sigma keeps of its layers, which its types hide. */
interface Layers {
  readonly elements: Record<string, HTMLElement>;
  readonly webGLContexts: Record<string, unknown>;
  readonly frameBuffers: Record<string, WebGLFramebuffer>;
  readonly pickingLayers: Set<string>;
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
 * times the memory of the stage. Ties and nodes share it: whoever makes this draws the nodes above the ties.
 * Throws CanvasUnavailable where the browser has no WebGL 2.
 */
export class OneContextSigma extends Sigma<NodeSource, EdgeSource> {
  override createWebGLContext(id: string, options: { picking?: boolean } = {}): WebGLRenderingContext {
    const { elements, webGLContexts, frameBuffers, pickingLayers } = this as unknown as Layers;
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
    if (options.picking) {
      pickingLayers.add(id);
      frameBuffers[id] = gl.createFramebuffer();
    }
    return gl as unknown as WebGLRenderingContext;
  }
}
