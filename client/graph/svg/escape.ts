const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 allows no document to hold, lone halves of surrogate pairs included. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for XML, in an element or an attribute; what XML forbids becomes U+FFFD, which shows that it was there. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Numbers with a tenth of a pixel: a picture of a thousand ties stays small. */
export function round(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : "0";
}
