import { perIndex } from "./index/derived.ts";
import { grouped } from "./index/grouped.ts";
import { compareText } from "./index/standing.ts";

/** The order of reading. */
export interface Reading {
  /** Claims by document, then by where their first evidence starts, then by id. */
  readonly byPlace: Uint32Array;
  /** By claim: its place in that. */
  readonly place: Uint32Array;
}

/** Made when it is first asked for; only the ids of claims that begin at one place are made and compared. */
export const reading = perIndex(({ attributes, claims: { count, document, start, id } }): Reading => {
  // Documents that are not listed, -1, come first.
  const documents = Uint32Array.from(document, (position) => position + 1);
  const { offsets, members: byPlace } = grouped(attributes.documents.length + 1, documents);
  for (let group = 0; group + 1 < offsets.length; group++) {
    const claims = byPlace.subarray(offsets[group], offsets[group + 1]);
    const starts = Float64Array.from(claims, start);
    sortByStart(claims, starts);
    for (let first = 0, at = 1; at <= claims.length; at++) {
      if (at < claims.length && starts[at] === starts[first]) continue;
      if (at > first + 1) claims.set(byId(claims.subarray(first, at), id), first);
      first = at;
    }
  }
  const place = new Uint32Array(count);
  for (let at = 0; at < count; at++) place[byPlace[at] as number] = at;
  return { byPlace, place };
});

/**
 * Sorts both. Numbers are sorted many times faster alone than by what they belong to, so each start is one number with
 * its claim's place: exact up to 2^53, which code points of an article times its claims never reach.
 */
function sortByStart(claims: Uint32Array, starts: Float64Array): void {
  const { length } = claims;
  const before = claims.slice();
  const joint = starts.map((start, at) => start * length + at).sort();
  for (let at = 0; at < length; at++) {
    const number = joint[at] as number;
    claims[at] = before[number % length] as number;
    starts[at] = Math.floor(number / length);
  }
}

/** Each id is made once, and not at every comparison. */
function byId(claims: Uint32Array, id: (claim: number) => string): number[] {
  return Array.from(claims, (claim) => ({ claim, id: id(claim) }))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ claim }) => claim);
}
