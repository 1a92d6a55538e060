/** A part of the README that the code writes stands between `<!-- name -->` and `<!-- /name -->`. */
const part = /<!-- ([a-z]+) -->\n([\s\S]*?)<!-- \/\1 -->/g;

/** Each part's name and what stands in it. */
export function partsOf(page: string): Map<string, string> {
  return new Map([...page.matchAll(part)].map(([, name = "", text = ""]) => [name, text]));
}

/** The page with each part written anew. Throws RangeError on a part that nothing writes, or that stands nowhere. */
export function fill(page: string, texts: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  const filled = page.replaceAll(part, (_, name: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new RangeError(`nothing writes the part “${name}” of the README`);
    used.add(name);
    return `<!-- ${name} -->\n${text}<!-- /${name} -->`;
  });
  const unused = [...texts.keys()].filter((name) => !used.has(name));
  if (unused.length > 0) throw new RangeError(`the README has no part for ${unused.join(", ")}`);
  return filled;
}
