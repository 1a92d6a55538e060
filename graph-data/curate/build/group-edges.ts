import type { Claim } from "../../model/claim.ts";
import type { EdgeEntry } from "../../model/graph.ts";
import { edgeKey } from "../../model/keys.ts";
import { strongestModality } from "../../model/modalities.ts";
import { predicateRow } from "../../model/predicates.ts";
import type { Contradictions } from "../resolve/contradictions.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";
import { compareText } from "./compare-text.ts";

/** One edge for each (source, predicate, target), sorted by key; its claims by place in the articles, then id. */
export function groupEdges(claims: readonly ResolvedClaim[], contradictions: Contradictions): EdgeEntry[] {
  const groups = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) {
    const key = edgeKey(claim.value.subject, claim.value.predicate, claim.value.object);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  // By UTF-16 unit, as texts are sorted where nothing else is said.
  return [...groups.keys()]
    .sort()
    .map((key) => edgeOf(key, groups.get(key) as ResolvedClaim[], contradictions));
}

function edgeOf(key: string, group: readonly ResolvedClaim[], contradictions: Contradictions): EdgeEntry {
  const { subject, predicate, object } = (group[0] as ResolvedClaim).value;
  const claims = group.map((claim) => claimOf(claim, contradictions));
  if (claims.length > 1) claims.sort(byPlace);
  return {
    key,
    source: subject,
    target: object,
    attributes: {
      predicate,
      label: predicateRow(predicate)?.forward ?? predicate,
      modality: strongestModality(claims.map((claim) => claim.modality)),
      contested: claims.some((claim) => claim.contradicts !== undefined),
      claims,
    },
  };
}

function claimOf({ value, evidence }: ResolvedClaim, contradictions: Contradictions): Claim {
  const contradicts = contradictions.get(value.id);
  return {
    id: value.id,
    modality: value.modality,
    claimant: value.claimant ?? null,
    when: value.when ?? null,
    ...(value.note !== undefined && { note: value.note }),
    ...(contradicts && { contradicts: [...contradicts] }),
    evidence: [...evidence],
  };
}

function byPlace(a: Claim, b: Claim): number {
  const [inA, inB] = [a.evidence[0], b.evidence[0]];
  if (inA && inB) {
    const order = compareText(inA.document, inB.document) || inA.start - inB.start || inA.end - inB.end;
    if (order !== 0) return order;
  }
  return compareText(a.id, b.id);
}
