import { edgeKey } from "../../model/keys.ts";
import type { Modality } from "../../model/modalities.ts";
import { predicateRow } from "../../model/predicates.ts";

/** An edge as JSON: what its ends and its predicate say, */
export function edgeHead(source: string, predicate: string, target: string): string {
  const key = edgeKey(source, predicate, target);
  const label = predicateRow(predicate)?.forward ?? predicate;
  const head = { key, source, target, attributes: { predicate, label } };
  return `${JSON.stringify(head).slice(0, -2)},`;
}

/** then what its claims come to, and after that the claims, */
export const edgeStanding = (modality: Modality, contested: boolean): string =>
  `"modality":"${modality}","contested":${contested},"claims":[`;

/** and the end. */
export const edgeTail = "]}}";
