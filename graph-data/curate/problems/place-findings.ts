import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { type Memory, noMemory } from "../cache/memory.ts";
import type { Texts } from "../read/records.ts";
import { codes } from "./codes.ts";
import { indexLines, type LineAndColumn } from "./line-index.ts";
import { type Finding, type Path, type Problem, quoted, severityOf } from "./problem.ts";

/**
 * Gives each finding its line and column, and sorts them by file, line and column.
 *
 * Files are parsed again only when something is wrong with them, so that a clean run keeps no syntax trees.
 * @param texts - the records by file name; a finding in a file that is not there gets line 0.
 * @param memory - of where things stood in files that have not changed since; none by default.
 */
export function placeFindings(
  findings: readonly Finding[],
  texts: Texts,
  memory: Memory = noMemory,
): Problem[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byFile.get(finding.place.file);
    if (known) known.push(finding);
    else byFile.set(finding.place.file, [finding]);
  }
  const placed = [...byFile].flatMap(([file, own]) => {
    const placeOf = placesIn(texts.get(file), own, memory);
    return own.map((finding) => problemOf(finding, placeOf(finding)));
  });
  return placed.sort(byPlace);
}

function problemOf({ code, place, text, says }: Finding, at: LineAndColumn): Problem {
  const quote = text === "" ? "" : `${quoted(text)}: `;
  const message = `${quote}${bounded(says)} ${codes[code].todo}`;
  return {
    code,
    severity: severityOf(code),
    file: place.file,
    line: at.line,
    column: at.column,
    text,
    message,
  };
}

/** Names come from the records, and may be of any length there. */
const longest = 3_000;

function bounded(says: string): string {
  return says.length <= longest ? says : `${Array.from(says).slice(0, longest).join("")}…`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Many findings are of one place, such as the sentences without a claim: each place is looked up once. */
function placesIn(
  text: string | undefined,
  findings: readonly Finding[],
  memory: Memory,
): (finding: Finding) => LineAndColumn {
  if (text === undefined) return () => ({ line: 0, column: 0 });
  const wanted = new Map(findings.map((finding) => [nameOf(finding), finding]));
  const places = memory.recall("places", JSON.stringify([text, ...wanted.keys()]), () => {
    const lineAt = indexLines(text);
    let root: Node | null | undefined;
    const offsetOf = ({ offset, place: { path, atKey = false } }: Finding): number => {
      if (offset !== undefined) return offset;
      const top = path.length === 1 && atKey ? topKeyOffset(text, String(path[0])) : undefined;
      if (top !== undefined) return top;
      root ??= parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).contents;
      return offsetAt(root, path, atKey);
    };
    return [...wanted].map(([name, finding]): [string, LineAndColumn] => [name, lineAt(offsetOf(finding))]);
  });
  const known = new Map(places);
  return (finding) => known.get(nameOf(finding)) as LineAndColumn;
}

const nameOf = ({ offset, place: { path, atKey } }: Finding): string =>
  JSON.stringify(offset ?? [...path, atKey === true]);

/** Where a key of the whole file stands, where the text alone tells: nothing else may begin a line so. */
function topKeyOffset(text: string, key: string): number | undefined {
  const [only, ...others] = [...text.matchAll(/^([a-z]+):(?=\s)/gmu)].filter(([, name]) => name === key);
  return only && others.length === 0 ? only.index : undefined;
}

/** Where a path leads, or where its nearest known ancestor begins. */
function offsetAt(root: Node | null, path: Path, atKey: boolean): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      node = node.items[step as number];
    } else if (isMap(node)) {
      const pair = node.items.findLast((item) => keyOf(item) === String(step));
      node = atKey && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
    } else {
      return offset;
    }
    const range = (node as Node | null | undefined)?.range;
    if (!range) return offset;
    offset = range[0];
  }
  return offset;
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
}
