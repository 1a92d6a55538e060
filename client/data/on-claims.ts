import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import type { Shown } from "../state/standing.ts";

/** A tie with the claims that the filters let through, and as it stands on those. */
export function onClaims(edge: EdgeEntry, { claims, weakened }: Shown): EdgeEntry {
  const { attributes } = edge;
  const left = attributes.claims.filter(({ id }) => claims.has(id));
  if (left.length === attributes.claims.length) return edge;
  const modality = weakened.get(edge.key) ?? attributes.modality;
  return { ...edge, attributes: { ...attributes, modality, claims: left } };
}
