/**
 * A JSON value as a reader wants to see it on a page: one entry of each list, long texts cut, deep parts closed.
 * What was left out is shown by an ellipsis, so that nothing passes for the whole answer.
 */
export function shorten(value: unknown, depth = 3, indent = ""): string {
  if (typeof value === "string") return JSON.stringify(value.length > 72 ? `${value.slice(0, 70)}…` : value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const list = Array.isArray(value);
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  const entries = list
    ? value.map((item) => ["", item] as const)
    : Object.entries(value).map(([name, item]) => [`${JSON.stringify(name)}: `, item] as const);
  if (entries.length === 0) return open + close;
  if (depth === 0) return `${open} … ${close}`;
  const shown = list ? entries.slice(0, 1) : entries;
  const inner = `${indent}  `;
  const lines = shown.map(([name, item]) => `${inner}${name}${shorten(item, depth - 1, inner)}`);
  if (shown.length < entries.length) lines.push(`${inner}… ${entries.length - shown.length} more`);
  const whole = `${open} ${lines.map((line) => line.trim()).join(", ")} ${close}`;
  if (!whole.includes("\n") && whole.length + indent.length < 100) return whole;
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/** As deep as fits into so many lines; on one line where nothing does. */
export function shortenTo(lines: number, value: unknown): string {
  const depths = [3, 2, 1].map((depth) => shorten(value, depth));
  return depths.find((text) => text.split("\n").length <= lines) ?? shorten(value, 0);
}
