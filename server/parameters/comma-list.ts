import { shorten } from "../http/errors.ts";

/** Where values stand in one, parted by commas, though each could be a value: how to write them instead. Else null. */
export function adviceOnCommas(
  name: string,
  value: string,
  isValue: (part: string) => boolean,
): string | null {
  const parts = value.split(",").map((part) => part.trim());
  if (parts.length < 2 || !parts.every(isValue)) return null;
  const instead = parts.map((part) => `${name}=${encodeURIComponent(part)}`).join("&");
  return `holds several values; repeat ${name}: ${shorten(instead)}`;
}
