import { MalformedAddressError, shorten } from "../http/errors.ts";

/** Each name with all its values, in the order sent. A Map, so that no name can reach a prototype. */
export type QueryString = ReadonlyMap<string, readonly string[]>;

const none: QueryString = new Map();

/**
 * Reads `a=1&b=2&a=3` as application/x-www-form-urlencoded. Brackets and commas mean nothing.
 * Throws MalformedAddressError on percent-encoding that is broken or is not UTF-8.
 */
export function readQueryString(text: string | undefined): QueryString {
  if (!text) return none;
  const found = new Map<string, string[]>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : decode(pair.slice(equals + 1));
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

function decode(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new MalformedAddressError(
      `“${shorten(text)}” in the query is not UTF-8 in percent-encoding. Encode each value as encodeURIComponent does.`,
    );
  }
}
