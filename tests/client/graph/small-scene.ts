import type { Scene } from "../../../client/graph/contract.ts";

const none: ReadonlySet<string> = new Set();

/** A scene in which nothing is asked for, and what a test adds to it. */
export function scene(change: Partial<Scene> = {}): Scene {
  return {
    theme: "light",
    hiddenNodes: none,
    hiddenEdges: none,
    fadedNodes: none,
    fadedEdges: none,
    litNodes: none,
    litEdges: none,
    chosenNodes: none,
    chosenEdges: none,
    pinnedNodes: none,
    sizes: null,
    colours: null,
    weakened: new Map(),
    layout: "force",
    center: null,
    framed: null,
    reducedMotion: false,
    ...change,
  };
}
