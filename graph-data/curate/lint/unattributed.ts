import type { Fault, Rule } from "./rule.ts";

/** What only somebody says needs that somebody, or the open admission that the article does not name them. */
export const unattributed = {
  wants: "a claimed claim names its claimant or is marked unattributed; a stated one has none",
  exemptable: false,
  check: ({ value }) => {
    const { modality, claimant } = value;
    const faults: Fault[] = [];
    if (modality === "claimed" && claimant === undefined && !value.unattributed) {
      faults.push({ path: ["modality"], text: modality, says: "needs a claimant." });
    }
    if (modality === "stated" && claimant !== undefined) {
      const says =
        "vouches for what the article states in its own voice: choose another modality or leave the claimant out.";
      faults.push({ path: ["claimant"], text: claimant, says });
    }
    if (value.unattributed && (modality !== "claimed" || claimant !== undefined)) {
      const says = "has no use here: it marks a claimed claim whose claimant the article does not name.";
      faults.push({ path: ["unattributed"], text: "true", says });
    }
    return faults;
  },
} as const satisfies Rule;
