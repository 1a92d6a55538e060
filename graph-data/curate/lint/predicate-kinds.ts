import { predicateRow } from "../../model/predicates.ts";
import type { Fault, Rule } from "./rule.ts";

/** A predicate is used between the kinds that its row allows. */
export const predicateKinds = {
  wants: "both ends are of kinds that the predicate’s row allows",
  exemptable: false,
  check: ({ value }, { kinds }) => {
    const row = predicateRow(value.predicate);
    if (!row) return [];
    const faults: Fault[] = [];
    const check = (end: "subject" | "object", allowed: readonly string[] | "any") => {
      const kind = kinds.get(value[end]);
      if (kind === undefined || allowed === "any" || allowed.includes(kind)) return;
      const says = `is of kind ${kind}, but the ${end} of ${value.predicate} must be of kind ${allowed.join(" or ")}.`;
      faults.push({ path: [end], text: value[end], says });
    };
    check("subject", row.source);
    check("object", row.target);
    return faults;
  },
} as const satisfies Rule;
