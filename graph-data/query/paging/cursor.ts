import { InvalidCursor } from "../errors.ts";
import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/** One page of a list. `next` is passed on as `cursor` to go on; null on the last page. */
export interface Page {
  readonly total: number;
  readonly truncated: boolean;
  readonly next: string | null;
}

/** All that a question asks but its limit; called only where a cursor is read or given. */
export type Question = () => readonly unknown[];

/**
 * Where to go on with a question: a position and a fingerprint of the question and the board, so that a cursor of
 * another question, or of a board since rebuilt, is refused instead of skipping or repeating.
 */
function cursorAt(index: BoardIndex, question: Question, position: number): string {
  return `${position.toString(36)}-${fingerprint(`${boardPrint(index)} ${JSON.stringify(question())}`)}`;
}

/** The position that a cursor stands for; 0 without one. Throws InvalidCursor. */
export function positionOf(index: BoardIndex, question: Question, cursor: string | null | undefined): number {
  if (cursor === undefined || cursor === null) return 0;
  const position = Number.parseInt(cursor.slice(0, 12), 36);
  if (!Number.isSafeInteger(position) || position < 0) throw new InvalidCursor(cursor);
  if (cursorAt(index, question, position) !== cursor) throw new InvalidCursor(cursor);
  return position;
}

/** The page's own account, for a list of `total` of which `[start, start + limit)` is given. */
export function pageOf(
  index: BoardIndex,
  question: Question,
  start: number,
  limit: number,
  total: number,
): Page {
  const truncated = start + limit < total;
  return { total, truncated, next: truncated ? cursorAt(index, question, start + limit) : null };
}

const boardPrint = perIndex(({ attributes, nodes, edges, claims }) =>
  fingerprint(
    JSON.stringify([
      nodes.count,
      edges.count,
      claims.count,
      attributes.documents.map(({ sha256 }) => sha256),
    ]),
  ),
);

/** FNV-1a with 32 bits over UTF-16 units, in base 36: tells questions apart, keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
