import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLWarning,
} from "yaml";
import { firstHidden } from "../../query/text/hidden.ts";
import type { Finding } from "../problems/problem.ts";
import { findBomb } from "./find-bomb.ts";

/** Faults of the YAML itself that are shown of one file; how many more there are is said. */
const faultsShown = 50;
/** Longest sentence that the parser may say, in UTF-16 units. */
const longestFault = 300;

/**
 * A YAML file as plain values, or what is wrong with it.
 *
 * Numbers stay the text that was written (`when: 2023` is the text "2023"), since no record holds a number.
 * Anchors, aliases and tags are refused, so that nothing small unfolds into something large. Maps have no prototype.
 */
export function parseYaml(file: string, text: string): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (code: Finding["code"], says: string, offset: number, offending = lineAt(text, offset)) =>
    findings.push({ code, place: { file, path: [] }, text: offending, says, offset });
  try {
    const bomb = findBomb(text);
    if (bomb) report("yaml", bomb.says, bomb.offset);
    const parsed = bomb ? undefined : parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    if (parsed) reportFaults([...parsed.errors, ...parsed.warnings], report);
    const value = parsed && findings.length === 0 ? plain(parsed.contents, report) : undefined;
    return { value: findings.length === 0 ? value : undefined, findings };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    report("yaml", "nests too deeply to be read.", 0);
    return { value: undefined, findings };
  }
}

type Report = (code: Finding["code"], says: string, offset: number, offending?: string) => void;

function reportFaults(faults: readonly (YAMLParseError | YAMLWarning)[], report: Report): void {
  for (const { code, pos, message } of faults.slice(0, faultsShown)) {
    const says = code === "MULTIPLE_DOCS" ? "begins a second YAML document in one file" : message;
    // The parser may quote a whole line.
    const cut = says.length > longestFault ? `${says.slice(0, longestFault)}…` : `${says}.`;
    report("yaml", cut, pos[0]);
  }
  const more = faults.length - faultsShown;
  if (more > 0)
    report("yaml", `There are ${more} more such faults in this file.`, faults[faultsShown]?.pos[0] ?? 0);
}

/** Keys whose values must be the article's own words, whatever those are. */
const verbatim: ReadonlySet<string> = new Set(["exact", "prefix", "suffix"]);

/** @param key - of the map that the node is a value of. */
function plain(node: unknown, report: Report, key = ""): unknown {
  const offset = (node as Node | null)?.range?.[0] ?? 0;
  const refused = whyRefused(node as Node | null);
  if (refused !== undefined) {
    report("yaml-alias", "is not allowed here.", offset, refused);
    return undefined;
  }
  if (isScalar(node)) return plainScalar(node, report, key);
  if (isMap(node)) return plainMap(node, report);
  return isSeq(node) ? node.items.map((item) => plain(item, report, key)) : null;
}

function plainMap(node: YAMLMap, report: Report): Record<string, unknown> {
  const map: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    const offset = (key as Node | null)?.range?.[0] ?? 0;
    const name = isScalar(key) ? String(plainScalar(key, report, "")) : undefined;
    if (name === undefined) report("yaml", "is a key that is no word.", offset);
    else if (name === "__proto__") report("unknown-key", "is no key of any record.", offset, name);
    else if (name in map) report("duplicate-key", "stands twice in one map.", offset, name);
    else map[name] = plain(value, report, name);
  }
  return map;
}

function plainScalar(scalar: Scalar, report: Report, key: string): unknown {
  const { value, source } = scalar;
  if (typeof value === "number" || typeof value === "bigint") return source ?? String(value);
  if (typeof value !== "string") return value;
  const offset = scalar.range?.[0] ?? 0;
  if (/\p{Cs}/u.test(value)) report("bad-text", "holds half a character (a lone surrogate).", offset, value);
  else if (!verbatim.has(key)) {
    const found = firstHidden(value);
    if (found)
      report("bad-text", `holds ${found.name}, which acts on text and is not seen in it.`, offset, value);
  }
  return value;
}

function whyRefused(node: Node | null): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) return `&${node.anchor}`;
  return node?.tag;
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 200);
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? offset + 200 : Math.min(end, offset + 200)).trim();
}
