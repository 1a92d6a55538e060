import type { Packed } from "../columnar/packed.ts";

/** What is searched of a node, out of columns: the rest of its entry need not be made. */
export function nodeTexts({ columns, texts, starts }: Packed, node: number) {
  const ends = starts["nodes.aliases"]();
  return {
    label: [texts.get(columns["nodes.label"][node] as number)],
    aliases: among(texts, columns.aliases, ends[node] as number, ends[node + 1] as number),
    description: [texts.get(columns["nodes.description"][node] as number)],
  };
}

/** The same of a claim. */
export function claimTexts({ columns, texts, starts }: Packed, claim: number) {
  const ends = starts["claims.evidence"]();
  const quote = among(texts, columns["evidence.exact"], ends[claim] as number, ends[claim + 1] as number);
  const note = texts.optional(columns["claims.note"][claim] as number);
  return { quote, ...(note && { note: [note] }) };
}

function among(texts: Packed["texts"], column: ArrayLike<number>, from: number, to: number): string[] {
  const found: string[] = [];
  for (let row = from; row < to; row++) found.push(texts.get(column[row] as number));
  return found;
}
