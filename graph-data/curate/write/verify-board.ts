import { type Board, boardSchema } from "../../model/graph.ts";
import type { CodePointText } from "../../query/text/code-points.ts";

/**
 * Checks what was built before it is written: its shape, and that each quote is the article's own words at its place.
 * A fault here is ours, not the curator's: throws an Error that names the first few.
 */
export function verifyBoard(board: Board, texts: ReadonlyMap<string, CodePointText>): void {
  const faults: string[] = [];
  const checked = boardSchema.safeParse(board);
  if (!checked.success) {
    faults.push(...checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  for (const { key, attributes } of board.edges) {
    for (const claim of attributes.claims) {
      for (const { document, exact, prefix, suffix, start, end } of claim.evidence) {
        const text = texts.get(document);
        const stands =
          text?.slice(start, end) === exact &&
          text.slice(start - [...prefix].length, start) === prefix &&
          text.slice(end, end + [...suffix].length) === suffix;
        if (!stands)
          faults.push(`${key}, claim ${claim.id}: quote is not at ${start} to ${end} of ${document}`);
      }
    }
  }
  if (faults.length > 0) {
    const shown = faults.slice(0, 5).join("; ");
    throw new Error(
      `The graph that was built is not sound (${faults.length} faults), so it was not written: ${shown}`,
    );
  }
}
