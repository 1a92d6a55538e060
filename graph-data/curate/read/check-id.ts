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
  const report = (code: Finding["code"], says: string) => findings.push({ code, place, text: id, says });
  if (!keyPattern.test(id)) report("bad-id", `is not written as an id.`);
  else if (id.length > longestId) report("bad-id", `is longer than ${longestId} characters.`);
  else if (what === "entity" && id === articleVoice)
    report("reserved-id", "stands in filters for the article’s own voice.");
  else if (kept.has(id)) report("reserved-id", "is a name that programs keep for themselves.");
  const first = taken.get(id);
  if (first)
    report("duplicate-id", `is already the id of another ${what} (${first.file}, ${ordinal(first)}).`);
  else taken.set(id, place);
}

function ordinal(place: Place): string {
  const index = place.path.findLast((step) => typeof step === "number");
  return index === undefined ? "its document" : `entry ${(index as number) + 1}`;
}
