import { showControls } from "../controls.ts";

/** Code points that FollowTheMoney's types hold; readers drop a longer value whole. Text holds 65,000, other properties 1,024. */
const lengths: ReadonlyMap<string, number> = new Map([
  ["name", 384],
  ["alias", 384],
  ["full", 250],
  ["description", 65_000],
  ["notes", 65_000],
  ["summary", 65_000],
]);

/** A value that a reader keeps: what is too long ends in an ellipsis, where it was cut. */
export function withinLimits(property: string, value: string): string {
  const shown = showControls(value).trim();
  const length = lengths.get(property) ?? 1024;
  if (shown.length <= length) return shown;
  const points = Array.from(shown);
  return points.length <= length ? shown : `${points.slice(0, length - 1).join("")}…`;
}
