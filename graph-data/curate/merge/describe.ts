import type { EntityRecord } from "../read/record-schemas.ts";

/** What a node says of its entity, in the order of the schema. */
export function describe({ label, plural, kind, aliases, description, sameAs, note }: EntityRecord) {
  return {
    label,
    ...(plural && { plural }),
    kind,
    aliases,
    description,
    ...(sameAs !== undefined && { sameAs }),
    ...(note !== undefined && { note }),
  };
}
