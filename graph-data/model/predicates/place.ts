import type { PredicateRow } from "./predicate-row.ts";

/** Where and when something is or happens, what it is part of, what it is about. */
export const placePredicates = {
  part_of: {
    forward: "is part of",
    reverse: "includes",
    family: "place",
    source: "any",
    target: "any",
    symmetric: false,
  },
  located_in: {
    forward: "is in",
    reverse: "contains",
    family: "place",
    source: "any",
    target: ["place", "state"],
    symmetric: false,
  },
  took_place_in: {
    forward: "took place in",
    reverse: "was the scene of",
    family: "place",
    source: ["event", "operation"],
    target: ["place", "state"],
    symmetric: false,
  },
  will_take_place_in: {
    forward: "will take place in",
    reverse: "will host",
    family: "place",
    source: ["event"],
    target: ["place", "state"],
    symmetric: false,
  },
  flows_to: {
    forward: "flows to",
    reverse: "receives",
    family: "place",
    source: ["topic", "asset"],
    target: ["place", "state"],
    symmetric: false,
  },
  made_in: {
    forward: "is made in",
    reverse: "made",
    family: "place",
    source: ["asset"],
    target: ["asset", "place", "state"],
    symmetric: false,
  },
  is_about: {
    forward: "is about",
    reverse: "is the subject of",
    family: "place",
    source: ["event", "topic"],
    target: "any",
    symmetric: false,
  },
  governed_from: {
    forward: "is governed from",
    reverse: "is the seat of government of",
    family: "place",
    source: ["state"],
    target: ["place"],
    symmetric: false,
  },
} as const satisfies Record<string, PredicateRow>;
