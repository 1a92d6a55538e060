import { firstWord } from "./word-match.ts";

/** A name and whom it may stand for. */
interface Name {
  readonly text: string;
  readonly entities: string[];
  /** Units before its first word: 1 for “Ghost”. */
  readonly lead: number;
}

/**
 * Names by their first word, longest first. Looking up costs a step for each name that begins with the word at hand, so
 * that finding all names in a text is linear in the text.
 */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** Indexes labels and aliases of all entities; a name that several share leads to all of them. */
export function indexNames(
  entities: Iterable<{ id: string; label: string; aliases: readonly string[] }>,
): NameIndex {
  const names = new Map<string, Name>();
  const index = new Map<string, Name[]>();
  for (const { id, label, aliases } of entities) {
    for (const text of [label, ...aliases].flatMap(casesOf)) {
      const known = names.get(text);
      if (known) {
        if (!known.entities.includes(id)) known.entities.push(id);
        continue;
      }
      const first = firstWord(text);
      const name = { text, entities: [id], lead: first?.start ?? 0 };
      names.set(text, name);
      if (!first) continue;
      const group = index.get(first.text);
      if (group) group.push(name);
      else index.set(first.text, [name]);
    }
  }
  for (const group of index.values()) group.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** A name that begins in lower case may begin a sentence; any other stands as it is written ("US" is not "us"). */
export function casesOf(name: string): string[] {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  const upper = first.toUpperCase();
  const beginsSentence = first !== upper && upper.length === first.length;
  return beginsSentence ? [name, upper + name.slice(first.length)] : [name];
}
