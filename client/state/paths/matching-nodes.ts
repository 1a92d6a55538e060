import type { Board } from "../../../graph-data/model/graph.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";

/** A node as the fields of a path offer it. */
export interface OfferedNode {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

/**
 * Nodes whose label or an alias contains every word written, whatever its accents: those that begin with it first,
 * then by number of mentions, then by label. At most `most`, so that a large board's list stays one to look through.
 */
export function matchingNodes(board: Board, text: string, most = 50): OfferedNode[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found: (OfferedNode & { readonly rank: number; readonly mentions: number })[] = [];
  for (const { key, attributes } of board.nodes) {
    const { label, kind, aliases, mentions } = attributes;
    const names = [label, ...aliases].map(plain);
    if (!words.every((word) => names.some((name) => name.includes(word)))) continue;
    const begins = words.length > 0 && names.some((name) => name.startsWith(words.join(" ")));
    found.push({ key, label, kind, rank: begins ? 0 : 1, mentions: mentions.length });
  }
  found.sort((a, b) => a.rank - b.rank || b.mentions - a.mentions || (a.label < b.label ? -1 : 1));
  return found.slice(0, most).map(({ key, label, kind }) => ({ key, label, kind }));
}

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
