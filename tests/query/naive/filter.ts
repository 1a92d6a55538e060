/// <reference path="../../../graph-data/query/dates/edtf.d.ts" />
import edtf from "edtf";
import type { Claim } from "../../../graph-data/model/claim.ts";
import type { Board, EdgeEntry } from "../../../graph-data/model/graph.ts";
import { strongestModality } from "../../../graph-data/model/modalities.ts";
import type { Filter } from "../../../graph-data/query/filter/filter.ts";

/** The filter's meaning said again, from the board alone and as plainly as can be. `staying` escapes `kind`. */
export function naiveFilter(board: Board, filter: Filter, staying?: string): Board {
  const given = (values: readonly string[] | undefined) => values && values.length > 0;
  const kindOf = new Map(board.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const keptKind = (key: string) =>
    key === staying || !given(filter.kind) || filter.kind?.some((kind) => kind === kindOf.get(key));
  const edges = board.edges.flatMap((edge): EdgeEntry[] => {
    if (!keptKind(edge.source) || !keptKind(edge.target)) return [];
    if (given(filter.predicate) && !filter.predicate?.includes(edge.attributes.predicate)) return [];
    const claims = edge.attributes.claims.filter((claim) => claimPasses(claim, filter));
    if (claims.length === 0) return [];
    const modality = strongestModality(claims.map((claim) => claim.modality));
    const contested = claims.some((claim) => (claim.contradicts?.length ?? 0) > 0);
    return [{ ...edge, attributes: { ...edge.attributes, claims, modality, contested } }];
  });
  const { kind: _, ...rest } = filter;
  const judging = Object.values(rest).some((value) => value.length > 0);
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = board.nodes.filter(({ key }) => (judging ? tied.has(key) : keptKind(key)));
  return { ...board, nodes, edges };
}

function claimPasses(claim: Claim, { modality, claimant, without, document, from, to }: Filter): boolean {
  const voice = claim.claimant ?? "article";
  if (modality?.length && !modality.includes(claim.modality)) return false;
  if (claimant?.length && !claimant.includes(voice)) return false;
  if (without?.includes(voice)) return false;
  if (document?.length && !claim.evidence.some((place) => document.includes(place.document))) return false;
  if (from === undefined && to === undefined) return true;
  if (claim.when === null) return false;
  const time = edtf(claim.when);
  const first = from === undefined ? -Infinity : (edtf(from).min ?? -Infinity);
  const last = to === undefined ? Infinity : (edtf(to).max ?? Infinity);
  return (time.max ?? Infinity) >= first && (time.min ?? -Infinity) <= last;
}
