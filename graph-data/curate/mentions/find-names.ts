import type { CodePointText, Span } from "../../query/text/code-points.ts";
import type { NameIndex } from "./name-index.ts";
import { wordsOf } from "./word-match.ts";

/** A name where it stands, with everyone it may stand for. */
export interface Sighting extends Span {
  readonly name: string;
  readonly entities: readonly string[];
}

/** Every name in a text, whole words only, overlapping ones too; by place, longer first. */
export function findNames(article: CodePointText, index: NameIndex): Sighting[] {
  const { text } = article;
  const words = wordsOf(text);
  const ends = new Set(words.map((word) => word.end));
  const found: Sighting[] = [];
  for (const word of words) {
    for (const { text: name, entities, lead } of index.get(word.text) ?? []) {
      const from = word.start - lead;
      const to = from + name.length;
      if (from < 0 || !text.startsWith(name, from)) continue;
      if (!ends.has(to) && endsInWord(name)) continue;
      found.push({ start: article.codePointAt(from), end: article.codePointAt(to), name, entities });
    }
  }
  return found;
}

function endsInWord(name: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Pc}]$/u.test(name);
}

/** Keeps what does not overlap something longer that was kept before: longest first, then leftmost; given by place. */
export function keepLongest<T extends Span>(spans: readonly T[], taken: readonly Span[] = []): T[] {
  const order = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const covered = new Set<number>();
  const cover = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) covered.add(at);
  };
  for (const span of taken) cover(span);
  const kept: T[] = [];
  const free = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (covered.has(at)) return false;
    return true;
  };
  for (const span of order) {
    if (!free(span)) continue;
    cover(span);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
