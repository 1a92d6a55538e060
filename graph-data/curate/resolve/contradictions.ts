import { suggestion } from "../problems/nearest-name.ts";
import type { Finding, Place } from "../problems/problem.ts";
import type { Records } from "../read/records.ts";
import { within } from "../read/validate.ts";

/** Claim id to the ids of the claims that it cannot hold together with, both ways whichever side wrote it, sorted. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** A claim that says what it contradicts. */
export interface ContradictingClaim {
  readonly id: string;
  readonly place: Place;
  readonly contradicts: readonly string[];
}

/** Makes `contradicts` mutual, and reports what it names in vain. */
export function linkContradictions(
  claims: Iterable<ContradictingClaim>,
  { claimIds, hasArticles }: Pick<Records, "claimIds" | "hasArticles">,
  findings: Finding[],
): Contradictions {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  };
  for (const { id, place, contradicts } of claims) {
    for (const [index, other] of contradicts.entries()) {
      const at = within(place, "contradicts", index);
      if (other === id) {
        findings.push({ code: "self-contradiction", place: at, text: other, says: "is this claim itself." });
      } else if (!claimIds.has(other)) {
        // It may stand in a file that could not be read.
        if (!hasArticles) continue;
        const says = `is no claim’s id.${suggestion(other, claimIds)}`;
        findings.push({ code: "unknown-claim", place: at, text: other, says });
      } else {
        link(id, other);
        link(other, id);
      }
    }
  }
  return new Map([...links].map(([id, others]) => [id, [...others].sort()]));
}
