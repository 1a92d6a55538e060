import { showHidden } from "../../../graph-data/query/text/hidden.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML, in an element or an attribute; what acts instead of being seen, or is forbidden there, becomes a sign. */
export function escapeXml(text: string): string {
  return showHidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Numbers with a tenth of a pixel: a picture of a thousand ties stays small. */
export function round(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : "0";
}
