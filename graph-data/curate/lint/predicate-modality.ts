import { modalityNames } from "../../model/modalities.ts";
import { predicateRow } from "../../model/predicates.ts";
import type { Rule } from "./rule.ts";

/** What may come, and what somebody argues or accuses of, is not a fact by being written without a cue word. */
export const predicateModality = {
  wants: "a plan, an argument or an accusation, by its predicate’s row, is not stated",
  exemptable: false,
  check: ({ value: { predicate, modality } }) => {
    if (modality !== "stated" || predicateRow(predicate)?.stated !== false) return [];
    const others = modalityNames.filter((name) => name !== "stated");
    const says = `cannot be the modality of ${predicate}, which names a plan, an argument or an accusation: expected ${others.join(" or ")}.`;
    return [{ path: ["modality"], text: modality, says }];
  },
} as const satisfies Rule;
