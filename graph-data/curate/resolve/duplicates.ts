import { predicateRow } from "../../model/predicates.ts";
import type { Finding } from "../problems/problem.ts";
import type { Records } from "../read/records.ts";
import { within } from "../read/validate.ts";
import type { ResolvedClaim } from "./resolve-claims.ts";

/** Reports names that an entity has twice. */
export function findDuplicateAliases(records: Records, findings: Finding[]): void {
  for (const { value, place } of records.entities) {
    const seen = new Set([value.label]);
    for (const [index, alias] of value.aliases.entries()) {
      if (seen.has(alias)) {
        const says = alias === value.label ? "is the label already." : "stands twice among the aliases.";
        findings.push({ code: "duplicate-alias", place: within(place, "aliases", index), text: alias, says });
      }
      seen.add(alias);
    }
  }
}

/** Reports claims that say what another says already, and symmetric ties that are written both ways round. */
export function findDuplicateClaims(claims: readonly ResolvedClaim[], findings: Finding[]): void {
  const ties = new Map<string, ResolvedClaim | Map<string, string>>();
  const ways = new Map<string, ResolvedClaim>();
  for (const claim of claims) {
    const { id, subject, predicate, object } = claim.value;
    const tie = JSON.stringify([subject, predicate, object]);
    const known = ties.get(tie);
    if (!known) ties.set(tie, claim);
    else {
      // Most ties have one claim: what is said is written out only for those of several.
      const said = known instanceof Map ? known : new Map([[contentOf(known), known.value.id]]);
      ties.set(tie, said);
      const content = contentOf(claim);
      const twin = said.get(content);
      if (twin !== undefined) {
        const says = `says with the same words what ${twin} says.`;
        findings.push({ code: "duplicate-claim", place: within(claim.place, "id"), text: id, says });
      } else said.set(content, id);
    }

    if (!predicateRow(predicate)?.symmetric || subject === object) continue;
    const other = ways.get(JSON.stringify([object, predicate, subject]));
    if (other) {
      const says = `is the other way round in ${other.value.id}, though ${predicate} says the same either way.`;
      findings.push({ code: "symmetric-twice", place: within(claim.place, "subject"), text: subject, says });
    } else {
      ways.set(tie, claim);
    }
  }
}

function contentOf({ value: { modality, claimant, when }, evidence }: ResolvedClaim): string {
  const quotes = evidence.map(({ document, start, end }) => [document, start, end]);
  return JSON.stringify([modality, claimant ?? null, when ?? null, quotes]);
}
