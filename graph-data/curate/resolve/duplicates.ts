import { predicateRow } from "../../model/predicates.ts";
import type { Finding, Place } from "../problems/problem.ts";
import type { EntityFile } from "../read/records.ts";
import { within } from "../read/validate.ts";
import type { ResolvedClaim } from "./resolve-claims.ts";

/** Reports names that an entity has twice. */
export function findDuplicateAliases({ order, placeOf }: EntityFile, findings: Finding[]): void {
  for (const [entity, { label, aliases }] of order.entities.entries()) {
    if (aliases.length === 0) continue;
    const seen = new Set([label]);
    for (const [index, alias] of aliases.entries()) {
      if (seen.has(alias)) {
        const says = alias === label ? "is the label already." : "stands twice among the aliases.";
        const place = within(placeOf(entity), "aliases", index);
        findings.push({ code: "duplicate-alias", place, text: alias, says });
      }
      seen.add(alias);
    }
  }
}

/** Reports claims of one article that say what another of it says already: no two articles share a quote. */
export function findTwins(claims: readonly ResolvedClaim[], findings: Finding[]): void {
  const ties = new Map<string, ResolvedClaim | Map<string, string>>();
  for (const claim of claims) {
    const { id, subject, predicate, object } = claim.value;
    const tie = nameOf(subject, predicate, object);
    const known = ties.get(tie);
    if (!known) {
      ties.set(tie, claim);
      continue;
    }
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
}

/** A claim and its tie. */
export interface TiedClaim {
  readonly id: string;
  readonly place: Place;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Whether a tie can be written the other way round and says the same. */
export function turns({ subject, predicate, object }: Omit<TiedClaim, "id" | "place">): boolean {
  return predicateRow(predicate)?.symmetric === true && subject !== object;
}

/** Reports ties that are written both ways round, though either says the same. @param claims - those that turn. */
export function findTurnedTies(claims: Iterable<TiedClaim>, findings: Finding[]): void {
  const ways = new Map<string, string>();
  for (const { id, place, subject, predicate, object } of claims) {
    const other = ways.get(nameOf(object, predicate, subject));
    if (other !== undefined) {
      const says = `is the other way round in ${other}, though ${predicate} says the same either way.`;
      findings.push({ code: "symmetric-twice", place: within(place, "subject"), text: subject, says });
    } else {
      ways.set(nameOf(subject, predicate, object), id);
    }
  }
}

/** Ids and predicates hold no blanks, or are refused for them. */
const nameOf = (subject: string, predicate: string, object: string) => `${subject} ${predicate} ${object}`;

function contentOf({ value: { modality, claimant, when }, evidence }: ResolvedClaim): string {
  const quotes = evidence.map(({ document, start, end }) => [document, start, end]);
  return JSON.stringify([modality, claimant ?? null, when ?? null, quotes]);
}
