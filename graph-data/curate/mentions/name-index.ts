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
export interface NameIndex {
  get(word: string): readonly Name[] | undefined;
}

/** Indexes labels and aliases of all entities; a name that several share leads to all of them. */
export function indexNames(
  entities: Iterable<{ id: string; label: string; aliases: readonly string[] }>,
): NameIndex {
  /** Ids and names in turn, as they come. */
  const given = new Map<string, string[]>();
  const add = (id: string, name: string) => {
    const first = firstWord(name)?.text;
    if (first === undefined) return;
    const some = given.get(first);
    if (some) some.push(id, name);
    else given.set(first, [id, name]);
  };
  for (const { id, label, aliases } of entities) {
    for (const name of casesOf(label)) add(id, name);
    for (const alias of aliases) for (const name of casesOf(alias)) add(id, name);
  }
  // Most names begin with words that an article does not hold: they are put in order when they are asked for.
  const groups = new Map<string, readonly Name[]>();
  return {
    get(word) {
      const some = given.get(word);
      if (!some) return undefined;
      const known = groups.get(word) ?? namesOf(some);
      groups.set(word, known);
      return known;
    },
  };
}

function namesOf(given: readonly string[]): readonly Name[] {
  const names = new Map<string, Name>();
  for (let at = 0; at < given.length; at += 2) {
    const [id, text] = given.slice(at, at + 2) as [string, string];
    const known = names.get(text);
    if (!known) names.set(text, { text, entities: [id], lead: firstWord(text)?.start ?? 0 });
    else if (!known.entities.includes(id)) known.entities.push(id);
  }
  return [...names.values()].sort((a, b) => b.text.length - a.text.length);
}

/** A name that begins in lower case may begin a sentence; any other stands as it is written ("US" is not "us"). */
export function casesOf(name: string): string[] {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  const upper = first.toUpperCase();
  const beginsSentence = first !== upper && upper.length === first.length;
  return beginsSentence ? [name, upper + name.slice(first.length)] : [name];
}
