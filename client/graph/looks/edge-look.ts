import type { Modality } from "../../../graph-data/model/modalities.ts";
import type { Scene } from "../contract.ts";
import type { Palette } from "../palette.ts";
import type { EdgeDisplay, EdgeSource } from "./display.ts";

const fadedEdge = 0.12;
/** Thin and calm until asked: ties between main actors carry the picture, those among what serves them are its ground. */
const calmEdge = [
  { opacity: 0.3, thickness: 0.72 },
  { opacity: 0.42, thickness: 0.86 },
  { opacity: 0.74, thickness: 1.1 },
] as const;
/** In a table of columns ties only say that there is something to ask for. */
const tableEdge = 0.22;

/** Pixels at the first zoom. A tie that many claims speak for is a little stronger, never loud. */
export function calmThickness(claims: number): number {
  return Math.min(2.2, 0.95 + 0.3 * Math.log2(Math.max(1, claims)));
}

function inTable({ layout }: Pick<Scene, "layout">): boolean {
  return layout === "kind" || layout === "time";
}

/** What is asked of a set of names. */
export interface Names<Name> {
  has(name: Name): boolean;
}

/** What a moment says of edges, by whichever name: `Moment` says it by key, edges/by-row.ts by number. */
export interface EdgeMoment<Name> {
  readonly scene: Pick<Scene, "layout"> & {
    readonly [Part in "chosenEdges" | "fadedEdges" | "litEdges" | "hiddenEdges"]: Names<Name>;
  } & { readonly weakened: { get(name: Name): Modality | undefined } };
  readonly hover: { readonly edge: Name | null; readonly edges: Names<Name> };
  readonly palette: Palette;
}

/**
 * How a tie looks now; writes into the given attributes, as nodeLook does.
 * `bundle` is how many visible ties of its pair it stands for from afar (0: another one does).
 */
export function edgeLook<Name>(
  key: Name,
  attributes: EdgeSource,
  bundle: number,
  moment: EdgeMoment<Name>,
): EdgeDisplay {
  const { scene, hover, palette } = moment;
  const display = attributes as EdgeDisplay;
  const chosen = scene.chosenEdges.has(key);
  const hovered = hover.edge === key;
  const faded = !chosen && !hovered && scene.fadedEdges.has(key);
  const lit = !faded && (scene.litEdges.has(key) || hover.edges.has(key));
  const raised = chosen || hovered || lit;
  const ground = calmEdge[attributes.mains];
  const calm = calmThickness(attributes.claims) * (raised ? 1 : ground.thickness);
  display.modality = scene.weakened.get(key) ?? attributes.modality;
  display.hidden = scene.hiddenEdges.has(key);
  display.color = chosen ? palette.ink : palette.ties[attributes.tone];
  display.size = chosen ? calm + 1.2 : hovered ? calm + 0.9 : lit ? calm + 0.5 : calm;
  display.opacity = faded ? fadedEdge : raised ? 1 : inTable(scene) ? tableEdge : ground.opacity;
  display.layer = chosen ? 2 : raised ? 1 : 0;
  display.bundle = bundle;
  return display;
}
