import { z } from "zod";
import { type Claim, claimSchema } from "../../model/claim.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { CodePointText } from "../../query/text/code-points.ts";

const claimsSchema = z.array(claimSchema);

/**
 * Checks what was built of an article: its shape, and that each quote is the article's own words at its place.
 * A fault here is ours, not the curator's: throws an Error that names the first few.
 */
export function verifyClaims(file: string, claims: readonly Claim[], text: CodePointText): void {
  const checked = claimsSchema.safeParse(claims);
  const faults = checked.success
    ? []
    : checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  for (const { id, evidence } of claims) {
    for (const quote of evidence) {
      if (!stands(text, quote)) faults.push(`claim ${id}: quote is not at ${quote.start} to ${quote.end}`);
    }
  }
  if (faults.length > 0) {
    const shown = faults.slice(0, 5).join("; ");
    throw new Error(`What was built of ${file} is not sound (${faults.length} faults): ${shown}`);
  }
}

/** Compared where it stands, without cutting anything out. */
function stands(
  { text, length, unitAt }: CodePointText,
  { exact, prefix, suffix, start, end }: Evidence,
): boolean {
  if (!(start >= 0 && start <= end && end <= length)) return false;
  const [from, to] = [unitAt(start), unitAt(end)];
  return (
    to - from === exact.length &&
    text.startsWith(exact, from) &&
    from >= prefix.length &&
    text.startsWith(prefix, from - prefix.length) &&
    text.startsWith(suffix, to)
  );
}
