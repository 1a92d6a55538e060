import type { Kind } from "../../model/kinds.ts";

/** FollowTheMoney's nearest schema. A state is its government as an actor; what has no counterpart (a proposal, an argument) is a note. */
export const schemata = {
  person: "Person",
  state: "PublicBody",
  operation: "Event",
  organisation: "Organization",
  event: "Event",
  place: "Address",
  asset: "Asset",
  group: "Organization",
  topic: "Note",
} as const satisfies Record<Kind, string>;
