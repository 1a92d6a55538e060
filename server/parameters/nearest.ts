import { distance } from "fastest-levenshtein";

/** Beyond this many names the rest is not compared: a hint must not cost more than an answer. */
const compared = 20_000;

/**
 * The names likeliest meant by a misspelt one, best first; none where nothing is close.
 * Close: one contains the other, or at most a third of the letters differ (two, for a short one).
 */
export function nearest(given: string, known: Iterable<string>, count = 3): string[] {
  const sought = given.slice(0, 100).toLowerCase();
  if (sought === "") return [];
  const found: { name: string; cost: number }[] = [];
  const most = Math.max(sought.length < 4 ? 1 : 2, Math.floor(sought.length / 3));
  let left = compared;
  for (const name of known) {
    if (left-- === 0) break;
    const lower = name.toLowerCase();
    const within = sought.length > 2 && (lower.includes(sought) || sought.includes(lower));
    const apart = Math.abs(lower.length - sought.length);
    if (!within && apart > most) continue;
    const cost = within ? apart / 100 : distance(sought, lower);
    if (within || cost <= most) found.push({ name, cost });
  }
  found.sort((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1));
  return found.slice(0, count).map((entry) => entry.name);
}
