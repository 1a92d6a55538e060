import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { families, predicateRow } from "../../model/predicates.ts";
import { type Part, refusal } from "../filter/verdicts.ts";
import { perIndex } from "../index/derived.ts";
import type { Grouping } from "./tally.ts";

export const familyNames = Object.keys(families);

/** Belongs to no group. */
const nowhere = 0xffffffff;

/** Claims by each facet; made once for an index. */
export const groupings = perIndex((index) => {
  const { nodes, edges, claims, predicates, claimants } = index;
  const familyOf = predicates.map((name) => familyNames.indexOf(predicateRow(name)?.family ?? ""));
  const byClaim = (of: (claim: number) => number) =>
    new Uint32Array(claims.count).map((_, claim) => of(claim));
  const byEdge = (of: (edge: number) => number) => byClaim((claim) => of(claims.edge[claim] as number));
  const kindOfEnd = (end: Uint32Array, edge: number) => nodes.kind[end[edge] as number] as number;
  return {
    // A tie stays only among the kinds chosen, so under one kind only what has it at both ends.
    kind: grouping(
      "kind",
      kindNames.length,
      byEdge((edge) => {
        const kind = kindOfEnd(edges.source, edge);
        return kind === kindOfEnd(edges.target, edge) ? kind : nowhere;
      }),
    ),
    predicate: grouping(
      "predicate",
      predicates.length,
      byEdge((edge) => edges.predicate[edge] as number),
    ),
    family: grouping(
      "predicate",
      familyNames.length,
      byEdge((edge) => familyOf[edges.predicate[edge] as number] ?? nowhere),
    ),
    modality: grouping(
      "modality",
      modalityNames.length,
      byClaim((claim) => claims.modality[claim] as number),
    ),
    /** The article's own voice is group 0. */
    claimant: grouping(
      "claimant",
      claimants.length + 1,
      byClaim((claim) => (claims.claimant[claim] as number) + 1),
    ),
  };
});

function grouping(part: Part, groups: number, groupOf: Uint32Array): Grouping {
  return { groups, groupOf, pardons: refusal(part) };
}
