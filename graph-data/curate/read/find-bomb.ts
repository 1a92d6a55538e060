/** Deepest nesting that a record needs, with room to spare. */
const deepest = 12;

/**
 * Shapes that no record has and that make a YAML parser recurse, toil or complain of something else, looked for before it starts. Each pattern takes
 * time linear in the text; each may only err towards refusing.
 */
const bombs: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern: new RegExp(
      `^ {0,64}(?:[-?:] {1,8}){${deepest}}|(?:[\\[{](?: {0,8}[\\w"']{1,16} ?:)?[ \\n]{0,8}){${deepest}}`,
      "mu",
    ),
    says: `nests deeper than ${deepest} levels.`,
  },
  { pattern: /(?:[&!][^\s]{0,64}[ \n]{1,8}){4}/u, says: "heaps anchors or tags." },
  { pattern: /^\t/mu, says: "is indented by a tab; use spaces." },
  { pattern: /^%/mu, says: "is a directive, which has no use here." },
];

/** The first such shape in a text: what it is, and where, as a UTF-16 index. */
export function findBomb(text: string): { says: string; offset: number } | undefined {
  for (const { pattern, says } of bombs) {
    const found = pattern.exec(text);
    if (found) return { says, offset: found.index };
  }
  return undefined;
}
