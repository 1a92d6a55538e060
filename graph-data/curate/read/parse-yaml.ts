import { isAlias, isCollection, isMap, isScalar, type Node, parseDocument, type Scalar } from "yaml";
import type { Finding, Path } from "../problems/problem.ts";

/** Deepest nesting that a record needs, with room to spare. */
const deepest = 12;

/**
 * A YAML file as plain values, or what is wrong with it.
 *
 * Numbers stay the text that was written (`when: 2023` is the text "2023"), since no record holds a number.
 * Anchors, aliases and tags are refused, so that nothing small unfolds into something large. Maps have no prototype.
 */
export function parseYaml(file: string, text: string): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (finding: Omit<Finding, "place">, path: Path = []) =>
    findings.push({ ...finding, place: { file, path } });

  const nested = firstTooDeep(text);
  if (nested !== undefined) {
    report({ code: "yaml", text: "", says: `nested deeper than ${deepest} levels.`, offset: nested });
    return { value: undefined, findings };
  }
  const parsed = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  for (const error of [...parsed.errors, ...parsed.warnings]) {
    report({ code: "yaml", text: lineAt(text, error.pos[0]), says: error.message, offset: error.pos[0] });
  }
  if (findings.length > 0) return { value: undefined, findings };

  const plain = (node: unknown, path: Path): unknown => {
    const refused = whyRefused(node as Node | null);
    if (refused) {
      const offset = (node as Node).range?.[0];
      report(
        {
          code: "yaml-alias",
          text: refused,
          says: "is not allowed here.",
          ...(offset !== undefined && { offset }),
        },
        path,
      );
      return undefined;
    }
    if (isScalar(node)) return plainScalar(node);
    if (!isCollection(node)) return null;
    if (!isMap(node)) return node.items.map((item, index) => plain(item, [...path, index]));
    const map: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(plainScalar(pair.key)) : undefined;
      const offset = (pair.key as Node | null)?.range?.[0] ?? 0;
      if (key === undefined) report({ code: "yaml", text: "", says: "a key must be a word.", offset }, path);
      else if (key in map)
        report({ code: "duplicate-key", text: key, says: "stands twice in one map.", offset }, path);
      else map[key] = plain(pair.value, [...path, key]);
    }
    return map;
  };
  const value = plain(parsed.contents, []);
  return { value: findings.length > 0 ? undefined : value, findings };
}

function whyRefused(node: Node | null): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) return `&${node.anchor}`;
  return node?.tag;
}

function plainScalar(scalar: Scalar): unknown {
  const { value, source } = scalar;
  return typeof value === "number" || typeof value === "bigint" ? (source ?? String(value)) : value;
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 200);
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? offset + 200 : Math.min(end, offset + 200)).trim();
}

/**
 * Where a text nests more deeply than we take, by a count that may only err towards refusing.
 * The parser recurses, so this must be known before it starts.
 */
function firstTooDeep(text: string): number | undefined {
  const bombs = new RegExp(`^[ ]*(?:[-?:][ ]+){${deepest},}|(?:[\\[{][ \\n]*){${deepest},}`, "mu");
  return bombs.exec(text)?.index;
}
