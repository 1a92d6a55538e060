import { AllBut } from "../../data/all-but.ts";
import type { Keys } from "../../data/keys.ts";
import { RowSet } from "../../data/row-set.ts";
import type { EdgeMoment, Names } from "../looks/edge-look.ts";
import type { Moment } from "../looks/moment.ts";
import type { DisplayEdges } from "./display-edges.ts";

/** What a moment says of edges, asked by their numbers: to make the keys of all takes longer than to draw them. */
export function byRow({ scene, hover, palette }: Moment, edges: DisplayEdges): EdgeMoment<number> {
  const { layout, chosenEdges, fadedEdges, litEdges, hiddenEdges } = scene;
  const rows = (keys: Keys) => namesOf(keys, edges);
  const weakened = new Map<number, ReturnType<(typeof scene.weakened)["get"]>>();
  for (const [key, modality] of scene.weakened) {
    const edge = edges.find(key);
    if (edge !== null) weakened.set(edge, modality);
  }
  return {
    scene: {
      layout,
      chosenEdges: rows(chosenEdges),
      fadedEdges: rows(fadedEdges),
      litEdges: rows(litEdges),
      hiddenEdges: rows(hiddenEdges),
      weakened,
    },
    hover: { edge: hover.edge === null ? null : edges.find(hover.edge), edges: rows(hover.edges) },
    palette,
  };
}

const none: Names<number> = { has: () => false };

function namesOf(keys: Keys, edges: DisplayEdges): Names<number> {
  if (keys.size === 0) return none;
  if (keys instanceof AllBut) {
    const but = namesOf(keys.but, edges);
    return { has: (edge) => !but.has(edge) };
  }
  // Not those of a board that has grown since.
  if (keys instanceof RowSet && keys.rows.of === edges.index) return { has: (edge) => keys.mask[edge] === 1 };
  return new Set(rowsAmong(keys, edges));
}

/** Numbers of the edges that these are keys of. */
export function rowsAmong(keys: Keys, edges: DisplayEdges): number[] {
  const found: number[] = [];
  if (keys instanceof RowSet && keys.rows.of === edges.index) {
    for (let edge = 0; edge < keys.mask.length; edge++) if (keys.mask[edge] === 1) found.push(edge);
    return found;
  }
  for (const key of keys) {
    const edge = edges.find(key);
    if (edge !== null) found.push(edge);
  }
  return found;
}
