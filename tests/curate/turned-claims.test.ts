import { expect, it } from "vitest";
import { lintClaims } from "../../graph-data/curate/lint/lint-claims.ts";
import { indexNames } from "../../graph-data/curate/mentions/name-index.ts";
import { resolveMentions } from "../../graph-data/curate/mentions/resolve-mentions.ts";
import { type Finding, fails } from "../../graph-data/curate/problems/problem.ts";
import { readRecords } from "../../graph-data/curate/read/read-records.ts";
import { type ResolvedClaim, resolveClaims } from "../../graph-data/curate/resolve/resolve-claims.ts";
import { paragraphsOf } from "../../graph-data/query/text/paragraphs.ts";

/** As if the curator had taken it for the article's own word. */
function stated({ value, ...rest }: ResolvedClaim): ResolvedClaim {
  const { claimant: _, unattributed: __, exempt: ___, ...kept } = value;
  return { ...rest, value: { ...kept, modality: "stated", exempt: {} } };
}

it("of our own claims that are not stated, nine in ten could not be stated by mistake", async () => {
  const records = await readRecords({ recordsDir: "graph-data/records", seedsDir: "seeds" });
  const { entities } = records.order;
  const names = indexNames(entities);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const tally = { turned: 0, refused: 0 };
  for (const article of records.articles) {
    if (!article.text) throw new Error(`no text of ${article.file}`);
    const mentions = resolveMentions(article, records, names, []);
    const context = { mentions, paragraphs: paragraphsOf(article.text), kinds };
    for (const claim of resolveClaims(article, records, [])) {
      if (claim.value.modality === "stated") continue;
      const findings: Finding[] = [];
      lintClaims([stated(claim)], context, findings);
      tally.turned++;
      // The ends stay as they were, so what is said of them is no answer to the change.
      if (findings.some((finding) => fails(finding) && finding.code !== "ends-named")) tally.refused++;
    }
  }
  expect(tally.turned).toBeGreaterThan(0);
  expect(tally.refused / tally.turned).toBeGreaterThan(0.92);
});
