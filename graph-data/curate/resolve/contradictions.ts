import { suggestion } from "../problems/nearest-name.ts";
import type { Finding } from "../problems/problem.ts";
import type { Records } from "../read/records.ts";
import { within } from "../read/validate.ts";

/** Claim id to the ids of the claims that it cannot hold together with, both ways whichever side wrote it, sorted. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** Makes `contradicts` mutual, and reports what it names in vain. */
export function linkContradictions(records: Records, findings: Finding[]): Contradictions {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  };
  for (const { value: claim, place } of records.articles.flatMap((article) => article.claims)) {
    for (const [index, other] of claim.contradicts.entries()) {
      const at = within(place, "contradicts", index);
      if (other === claim.id) {
        findings.push({ code: "self-contradiction", place: at, text: other, says: "is this claim itself." });
      } else if (!records.claimIds.has(other)) {
        // It may stand in a file that could not be read.
        if (!records.whole.articles) continue;
        const says = `is no claim’s id.${suggestion(other, records.claimIds)}`;
        findings.push({ code: "unknown-claim", place: at, text: other, says });
      } else {
        link(claim.id, other);
        link(other, claim.id);
      }
    }
  }
  return new Map([...links].map(([id, others]) => [id, [...others].sort()]));
}
