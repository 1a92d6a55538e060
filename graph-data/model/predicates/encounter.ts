import type { PredicateRow } from "./predicate-row.ts";

/** Who met, hosted, asked or told whom. */
export const encounterPredicates = {
  hosted: {
    forward: "hosted",
    reverse: "was hosted by",
    family: "encounter",
    source: ["person", "state", "organisation"],
    target: ["person", "organisation", "group", "event"],
    symmetric: false,
  },
  spoke_at: {
    forward: "spoke at",
    reverse: "heard",
    family: "encounter",
    source: ["person"],
    target: ["event", "place"],
    symmetric: false,
  },
  asked: {
    forward: "asked",
    reverse: "was asked by",
    family: "encounter",
    source: ["group", "person"],
    target: ["person"],
    symmetric: false,
  },
  told: {
    forward: "spoke to",
    reverse: "was spoken to by",
    family: "encounter",
    source: ["person"],
    target: ["group", "person"],
    symmetric: false,
  },
  hosts: {
    forward: "is a host of",
    reverse: "is hosted by",
    family: "encounter",
    source: ["state"],
    target: ["event"],
    symmetric: false,
  },
  attended: {
    forward: "attended",
    reverse: "was attended by",
    family: "encounter",
    source: ["person", "organisation", "group"],
    target: ["event"],
    symmetric: false,
  },
} as const satisfies Record<string, PredicateRow>;
