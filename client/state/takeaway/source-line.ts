/** What a picture says of itself. */
export interface Source {
  readonly titles: readonly string[];
  readonly shown: number;
  readonly all: number;
  /** Address of the view, whole. */
  readonly address: string;
}

/**
 * One line under a picture: what it is read from, how much of it is shown, and where to look closer. Where `most`
 * characters do not hold it, the address loses its query, then the titles are cut.
 */
export function sourceLine({ titles, shown, all, address }: Source, most: number): string {
  const named = titles.map((title) => `“${title}”`).join(", ");
  const ties = shown === all ? `${all} ties` : `${shown} of ${all} ties`;
  const whole = `${named} · ${ties} · ${address}`;
  if (whole.length <= most) return whole;
  const short = address.replace(/\?.*$/u, "");
  const rest = ` · ${ties} · ${short}`;
  const room = most - rest.length;
  if (named.length <= room) return `${named}${rest}`;
  return room > 12 ? `${[...named].slice(0, room - 1).join("")}…${rest}` : rest.slice(3);
}
