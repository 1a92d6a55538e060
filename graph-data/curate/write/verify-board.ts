import type { Evidence } from "../../model/evidence.ts";
import { type Board, boardSchema, type EdgeEntry, type NodeEntry } from "../../model/graph.ts";
import type { CodePointText } from "../../query/text/code-points.ts";

/**
 * Checks what was built before it is written: its shape, and that each quote is the article's own words at its place.
 * A fault here is ours, not the curator's: throws an Error that names the first few.
 * @param remembered - documents whose claims were built of the same entities, and their shape checked, by a run before
 *   this one: a tie of theirs alone, and an entity that they alone mention, is not checked for its shape again.
 */
export function verifyBoard(
  board: Board,
  texts: ReadonlyMap<string, CodePointText>,
  remembered: ReadonlySet<string> = new Set(),
): void {
  const faults: string[] = [];
  const within = (places: readonly { document: string }[]) =>
    places.every(({ document }) => remembered.has(document));
  const isOldEdge = ({ attributes }: EdgeEntry) =>
    attributes.claims.every(({ evidence }) => within(evidence));
  const isOldNode = ({ attributes: { mentions, x, y, size } }: NodeEntry) =>
    within(mentions) && Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(size) && size > 0;
  const [nodes, edges] =
    remembered.size > 0
      ? [board.nodes.filter((node) => !isOldNode(node)), board.edges.filter((edge) => !isOldEdge(edge))]
      : [board.nodes, board.edges];
  const checked = boardSchema.safeParse({ ...board, nodes, edges });
  if (!checked.success) {
    faults.push(...checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  for (const { key, attributes } of board.edges) {
    for (const claim of attributes.claims) {
      for (const { document, exact, prefix, suffix, start, end } of claim.evidence) {
        const text = texts.get(document);
        if (!text || !stands(text, { exact, prefix, suffix, start, end }))
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

/** Compared where it stands, without cutting anything out. */
function stands(
  { text, length, unitAt }: CodePointText,
  { exact, prefix, suffix, start, end }: Omit<Evidence, "document">,
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
