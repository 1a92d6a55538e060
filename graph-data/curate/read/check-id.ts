import { articleVoice, keyPattern } from "../../model/keys.ts";
import type { Finding, Place } from "../problems/problem.ts";

/** Longest id, in characters: ids stand in addresses. */
const longestId = 120;

/** What every object has. Asked of a set, since an object asked for so many names keeps them all. */
const kept: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Says what is wrong with a new id; `taken` gathers the ids seen so far and where. */
export function checkId(
  id: string,
  what: "entity" | "claim" | "document",
  place: Place,
  taken: Map<string, Place>,
  findings: Finding[],
): void {
  const first = taken.get(id);
  if (!isSound(id, what) || first) reportId(id, what, place, first, findings);
  if (!first) taken.set(id, place);
}

/** Whether it is written as an id should be. */
export function isSound(id: string, what: "entity" | "claim" | "document"): boolean {
  return faultOf(id, what) === undefined;
}

/** Says what is wrong with an id, which may have been taken before. */
export function reportId(
  id: string,
  what: "entity" | "claim" | "document",
  place: Place,
  first: Place | undefined,
  findings: Finding[],
): void {
  const fault = faultOf(id, what);
  if (fault) findings.push({ ...fault, place, text: id });
  if (!first) return;
  const says = `is already the id of another ${what} (${first.file}, ${ordinal(first)}).`;
  findings.push({ code: "duplicate-id", place, text: id, says });
}

function faultOf(
  id: string,
  what: "entity" | "claim" | "document",
): Pick<Finding, "code" | "says"> | undefined {
  if (!keyPattern.test(id)) return { code: "bad-id", says: "is not written as an id." };
  if (id.length > longestId) return { code: "bad-id", says: `is longer than ${longestId} characters.` };
  if (what === "entity" && id === articleVoice)
    return { code: "reserved-id", says: "stands in filters for the article’s own voice." };
  if (kept.has(id)) return { code: "reserved-id", says: "is a name that programs keep for themselves." };
  return undefined;
}

function ordinal(place: Place): string {
  const index = place.path.findLast((step) => typeof step === "number");
  return index === undefined ? "its document" : `entry ${(index as number) + 1}`;
}
