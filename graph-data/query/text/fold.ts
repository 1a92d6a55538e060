/** What differs between two copies of one passage without changing its words. */
const alike: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "\u00ad": "-",
};

/**
 * A text without case, accents, and the fashions of quotation marks, dashes and white space. Unit for unit as long as
 * the text, so that an index into one is an index into the other. For comparing only: never for deciding what stands where.
 */
export function foldText(text: string): string {
  return text.replace(/[^a-z0-9 ]/gu, (character) => {
    if (character.length > 1) return character;
    if (/\s/u.test(character)) return " ";
    return alike[character] ?? firstUnit(character);
  });
}

function firstUnit(character: string): string {
  const base = character.normalize("NFD")[0] ?? character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}
