import { createHash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import type { Tour } from "../../model/tour.ts";

/**
 * SHA-256 of what a board holds, in hexadecimal: of its JSON without white space and without the checksum itself, keys in
 * their order. Finds damage, however the file is laid out; it proves nothing about who wrote it.
 */
export function checksumOf({ options, attributes, nodes, edges }: Board): string {
  const { checksum: _, ...rest } = attributes;
  return digest([options, rest, nodes, edges]);
}

/** The same of what a tour holds. */
export function tourChecksum({ title, steps }: Tour): string {
  return digest([title, steps]);
}

function digest(held: unknown): string {
  return createHash("sha256").update(JSON.stringify(held)).digest("hex");
}
