import { mentionsWithin } from "./mentions-within.ts";
import type { Rule } from "./rule.ts";

/** A quote that does not name whom it ties is no evidence to a reader who meets it alone. */
export const endsNamed = {
  wants:
    "the quotes of a claim mention both its ends: by name, alias, or a reference recorded under mentions",
  exemptable: true,
  check: ({ value, evidence }, { mentions, kinds }) => {
    const named = new Set<string>();
    for (const quote of evidence) {
      for (const mention of mentionsWithin(mentions.all, quote)) named.add(mention.entity);
    }
    const ends = [["subject", value.subject] as const, ["object", value.object] as const];
    return (
      ends
        // An end that is no sound entity was reported as such; its names may be missing.
        .filter(([, end]) => kinds.get(end) !== undefined && !named.has(end))
        .map(([which, end]) => ({
          path: ["evidence", 0, "exact"],
          text: value.evidence[0]?.exact ?? "",
          says: `does not mention the ${which}, ${end}.`,
        }))
    );
  },
} as const satisfies Rule;
