import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import type { Shown } from "../state/standing.ts";
import { type Ties, tiesOf } from "./ties.ts";

/** The board as the filters leave it: each edge with the claims that are let through, and as it stands on those. */
export function tiesShown(ties: Ties, shown: Shown): Ties {
  const { board } = ties;
  return tiesOf({
    ...board,
    nodes: board.nodes.filter(({ key }) => shown.nodes.has(key)),
    edges: board.edges.filter(({ key }) => shown.edges.has(key)).map((edge) => onClaims(edge, shown)),
  });
}

function onClaims(edge: EdgeEntry, { claims, weakened }: Shown): EdgeEntry {
  const { attributes } = edge;
  const left = attributes.claims.filter(({ id }) => claims.has(id));
  if (left.length === attributes.claims.length) return edge;
  const modality = weakened.get(edge.key) ?? attributes.modality;
  return { ...edge, attributes: { ...attributes, modality, claims: left } };
}
