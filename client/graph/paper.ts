/** `#rrggbb` of a computed colour; null for a see-through one or a notation of colour spaces beyond sRGB. */
export function hexOf(computed: string): string | null {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!found || (found[4] !== undefined && Number(found[4]) < 1)) return null;
  const hex = found.slice(1, 4).map((byte) => Number(byte).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}

/** The colour that is seen behind an element: its own, or that of the nearest one around it. */
export function backgroundOf(element: HTMLElement): string | null {
  for (let each: HTMLElement | null = element; each; each = each.parentElement) {
    const colour = hexOf(getComputedStyle(each).backgroundColor);
    if (colour) return colour;
  }
  return null;
}
