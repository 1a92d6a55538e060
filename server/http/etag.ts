import { createHash } from "node:crypto";

/**
 * A strong entity tag without reading the answer: what is served, the program, the question, and what the asker
 * says of itself (host and encodings) decide every byte of it.
 */
export function entityTag(version: string, program: string, address: string, asker: string): string {
  const hash = createHash("sha1").update(version).update(program).update(address).update("\n").update(asker);
  return `"${hash.digest("base64url")}"`;
}

/** RFC 9110, 13.1.2: whether If-None-Match names this tag. `*` is left to whoever knows that there is an answer. */
export function names(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",", 100).some((part) => part.trim().replace(/^W\//, "") === tag);
}
