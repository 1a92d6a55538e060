const written = new WeakMap<object, string>();

/**
 * The JSON of an entry, written once for as long as the entry lives. Entries of a graph never change, and most of
 * what is answered is made of them.
 */
export function fragment(entry: object): string {
  const before = written.get(entry);
  if (before !== undefined) return before;
  const text = JSON.stringify(entry);
  written.set(entry, text);
  return text;
}

/** The JSON of a list of entries. */
export function fragments(entries: readonly object[]): string {
  return `[${entries.map(fragment).join(",")}]`;
}
