import { showControls } from "../controls.ts";

/**
 * Where a spreadsheet would begin a formula: a sign at the start of the text, or after a tab, a line break or a semicolon, since
 * one set to another separator starts a cell there. Full-width signs count too, as some locales read them so.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/g;
/** Some spreadsheets trim these and look again. */
const blank = /^[\t\r\n]/;
const quoted = /[",\r\n]/;
// A first look: nearly all text begins harmlessly and has none of these inside.
const suspicious = /^[=+\-@＝＋－＠]|[;\t\r\n]/;

/** One text as RFC 4180 has it, with an apostrophe before what would be run: spreadsheets take it for "this is text". */
export function textCell(text: string): string {
  const shown = showControls(text);
  const harmless = suspicious.test(shown) ? defuse(shown) : shown;
  return quoted.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function defuse(text: string): string {
  const defused = text.replace(formula, "$1'");
  return blank.test(defused) ? `'${defused}` : defused;
}

/** Numbers and booleans of our own stand as they are, or -1.5 would turn into text. */
export type Cell = string | number | boolean;

/** One record with its line break. */
export function record(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === "string" ? textCell(cell) : String(cell))).join(",")}\r\n`;
}
