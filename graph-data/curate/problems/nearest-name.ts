import { distance } from "fastest-levenshtein";

/** Longest name worth comparing; a longer one is no slip of the pen. */
const comparedLength = 80;

/** The known name that is most like a mistyped one, or undefined where none is near. Ties go to the first. */
function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > comparedLength) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 2)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** " Did you mean …?", or nothing. */
export function suggestion(name: string, known: Iterable<string>): string {
  const near = nearestName(name, known);
  return near === undefined ? "" : ` Did you mean “${near}”?`;
}
