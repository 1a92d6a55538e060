import type { Scene } from "../contract.ts";
import { type Palette, palettes } from "../palette.ts";

/** What is under the pointer, and what is brought forward with it. Kept by the canvas, not by the page. */
export interface Hover {
  readonly node: string | null;
  readonly edge: string | null;
  /** The node, its neighbors, or the two ends of the edge. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const noHover: Hover = { node: null, edge: null, nodes: nothing, edges: nothing };

/** Everything that the look of a node or an edge depends on, beside its own attributes. */
export interface Moment {
  scene: Scene;
  hover: Hover;
  palette: Palette;
}

export function momentOf(scene: Scene, hover: Hover = noHover): Moment {
  return { scene, hover, palette: palettes[scene.theme] };
}

/** The same with nothing brought forward. */
export function calmOf({ scene, palette }: Moment): Moment {
  const calm = { litNodes: nothing, litEdges: nothing, chosenNodes: nothing, chosenEdges: nothing };
  return { scene: { ...scene, ...calm }, hover: noHover, palette };
}

/** Whether anything is drawn above the rest. */
export function somethingRaised({ scene, hover }: Moment): boolean {
  return (
    scene.litNodes.size + scene.litEdges.size + scene.chosenNodes.size + scene.chosenEdges.size > 0 ||
    hover.node !== null ||
    hover.edge !== null
  );
}
