import type { Rule } from "./rule.ts";

/** What is tied to itself says nothing to a reader, but for rare cases: it is a slip, most likely. */
export const selfTie = {
  wants: "a claim ties one thing to another, not to itself",
  exemptable: true,
  check: ({ value: { subject, object } }) =>
    subject === object
      ? [{ path: ["object"], text: object, says: "is both the subject and the object." }]
      : [],
} as const satisfies Rule;
