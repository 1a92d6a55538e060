import { declare } from "../parameters/declare.ts";
import { readQueryString } from "../parameters/query-string.ts";
import type { Route } from "../routes/route.ts";

/** What a route's example addresses give for each of its parameters; the first that names one counts. */
export function exampleParameters(route: Route): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const inQuery = declare(route.parameters.query);
  for (const address of route.examples) {
    const [path = "", search] = address.split("?", 2);
    for (const [name, value] of pathParameters(route.path, path))
      if (!found.has(name)) found.set(name, value);
    const sent = readQueryString(search);
    for (const { name, repeatable, numeric } of inQuery) {
      const values = sent.get(name);
      if (!values || found.has(name)) continue;
      found.set(name, repeatable ? values : numeric ? Number(values[0]) : values[0]);
    }
  }
  return found;
}

function pathParameters(template: string, path: string): [string, string][] {
  const parts = path.split("/");
  return template.split("/").flatMap((part, i): [string, string][] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(parts[i] ?? "")]];
  });
}
