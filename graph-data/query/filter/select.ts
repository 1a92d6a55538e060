import { type BoardIndex, none } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import type { Judge } from "./judge.ts";
import { judgeOf } from "./judge-of.ts";

/** What of a board passes a filter: masks (1 passes) over nodes, edges and claims, by id. */
export interface Selection {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly claims: Uint8Array;
  /** By edge: rank of the strongest passing claim's modality; `none` (255) where the edge goes. */
  readonly modality: Uint8Array;
  readonly counts: { readonly nodes: number; readonly edges: number; readonly claims: number };
}

/** Applies a filter to the whole board, in time linear in its size. Throws InvalidDate. */
export function select(index: BoardIndex, filter: Filter = {}): Selection {
  return selected(index, judgeOf(index, filter));
}

function selected({ nodes, edges, claims }: BoardIndex, passes: Judge): Selection {
  const masks = {
    nodes: new Uint8Array(nodes.count),
    edges: new Uint8Array(edges.count),
    claims: new Uint8Array(claims.count),
  };
  const modality = new Uint8Array(edges.count);
  const counts = { nodes: 0, edges: 0, claims: 0 };
  for (let edge = 0; edge < edges.count; edge++) {
    let strongest: number = none;
    const stop = edges.claimOffsets[edge + 1] as number;
    for (let claim = edges.claimOffsets[edge] as number; claim < stop; claim++) {
      if (!passes.claim(claim)) continue;
      masks.claims[claim] = 1;
      counts.claims++;
      if ((claims.modality[claim] as number) < strongest) strongest = claims.modality[claim] as number;
    }
    modality[edge] = strongest;
    if (strongest === none) continue;
    masks.edges[edge] = 1;
    counts.edges++;
    masks.nodes[edges.source[edge] as number] = 1;
    masks.nodes[edges.target[edge] as number] = 1;
  }
  for (let node = 0; node < nodes.count; node++) {
    if (!passes.dropsLoneNodes) masks.nodes[node] = passes.node(node) ? 1 : 0;
    counts.nodes += masks.nodes[node] as number;
  }
  return { ...masks, modality, counts };
}
