import type { PredicateRow } from "./predicate-row.ts";

/** Who works with whom on what, and who no longer does. */
export const cooperationPredicates = {
  cooperates_on: {
    forward: "cooperates on",
    reverse: "is a field of cooperation for",
    family: "cooperation",
    source: ["state", "organisation"],
    target: ["topic", "operation"],
    symmetric: false,
  },
  discusses_joint_measures_with: {
    forward: "discusses joint measures with",
    reverse: "discusses joint measures with",
    family: "cooperation",
    source: ["state"],
    target: ["state"],
    symmetric: true,
  },
  discusses: {
    forward: "discusses",
    reverse: "is discussed by",
    family: "cooperation",
    source: ["state"],
    target: ["topic"],
    symmetric: false,
  },
  scaled_back: {
    forward: "scaled back",
    reverse: "was scaled back by",
    family: "cooperation",
    source: ["state"],
    target: ["topic"],
    symmetric: false,
  },
  scaled_back_cooperation_with: {
    forward: "scaled back intelligence cooperation with",
    reverse: "saw intelligence cooperation scaled back by",
    family: "cooperation",
    source: ["state"],
    target: ["state"],
    symmetric: false,
  },
  cooperates_with: {
    forward: "cooperates with",
    reverse: "cooperates with",
    family: "cooperation",
    source: ["state", "organisation"],
    target: ["state", "organisation", "group"],
    symmetric: true,
  },
} as const satisfies Record<string, PredicateRow>;
