import { suggestion } from "../problems/nearest-name.ts";
import type { Finding } from "../problems/problem.ts";
import { within } from "../read/validate.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";
import type { LintContext } from "./rule.ts";
import { type RuleName, ruleNames, rules } from "./rules.ts";

/** Holds claims to every rule. An exemption is itself checked: it must name a rule, give a reason, and be needed. */
export function lintClaims(
  claims: readonly ResolvedClaim[],
  context: LintContext,
  findings: Finding[],
): void {
  for (const claim of claims) {
    const { place } = claim;
    const exempt = new Map(Object.entries(claim.value.exempt));
    for (const name of ruleNames) {
      const rule = rules[name];
      const faults = rule.check(claim, context);
      const reason = exempt.get(name);
      if (reason === undefined || !rule.exemptable) {
        findings.push(
          ...faults.map(({ path, text, says }) => ({
            code: name,
            place: within(place, ...path),
            text,
            says,
          })),
        );
      } else if (faults.length === 0) {
        const says = `exempts from a rule that the claim keeps.`;
        findings.push({ code: "unneeded-exemption", place: within(place, "exempt", name), text: name, says });
      }
    }
    for (const name of exempt.keys()) reportUnknown(name, claim, findings);
  }
}

function reportUnknown(name: string, { place }: ResolvedClaim, findings: Finding[]): void {
  const exemptable = ruleNames.filter((rule) => rules[rule].exemptable);
  if (exemptable.includes(name as RuleName)) return;
  const says = ruleNames.includes(name as RuleName)
    ? "allows no exemption."
    : `is no rule.${suggestion(name, exemptable)}`;
  findings.push({
    code: "unknown-exemption",
    place: { ...within(place, "exempt", name), atKey: true },
    text: name,
    says,
  });
}
