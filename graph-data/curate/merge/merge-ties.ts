import { nodeSizes } from "../build/node-sizes.ts";
import type { LaidOutGraph } from "../layout/layout-graph.ts";
import type { EntityOrder, Part } from "../part/part.ts";
import { type GatheredClaims, gatherClaims } from "./gather-claims.ts";

/** What a layout asks for: it is known before the rest of a graph is. */
export interface MergedTies {
  readonly claims: GatheredClaims;
  /** By node: radius. */
  readonly sizes: Float64Array;
}

/** The claims of all articles by edge. @param parts - by id of document. */
export function mergeTies(parts: readonly Part[], { entities }: EntityOrder): MergedTies {
  const claims = gatherClaims(parts, entities.length);
  return { claims, sizes: nodeSizes(entities.length, claims) };
}

/** Ten claims on a tie pull more than one. */
export function toLayOut({ claims: { source, target, offsets }, sizes }: MergedTies): LaidOutGraph {
  const claims = (edge: number) => (offsets[edge + 1] as number) - (offsets[edge] as number);
  return { sizes, source, target, weights: new Float64Array(source.length).map((_, edge) => claims(edge)) };
}
