import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { codes } from "./codes.ts";
import { indexLines, type LineAndColumn } from "./line-index.ts";
import { type Finding, type Path, type Problem, quoted, severityOf } from "./problem.ts";

/**
 * Gives each finding its line and column, and sorts them by file, line and column.
 *
 * Files are parsed again only when something is wrong with them, so that a clean run keeps no syntax trees.
 * @param texts - the records by file name; a finding in a file that is not there gets line 0.
 */
export function placeFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Problem[] {
  const placers = new Map<string, (finding: Finding) => LineAndColumn>();
  const placed = findings.map((finding): Problem => {
    const { file } = finding.place;
    let placer = placers.get(file);
    if (!placer) {
      placer = placerOf(texts.get(file));
      placers.set(file, placer);
    }
    const quote = finding.text === "" ? "" : `${quoted(finding.text)}: `;
    return {
      code: finding.code,
      severity: severityOf(finding.code),
      file,
      ...placer(finding),
      text: finding.text,
      message: `${quote}${finding.says} ${codes[finding.code].todo}`,
    };
  });
  return placed.sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function placerOf(text: string | undefined): (finding: Finding) => LineAndColumn {
  if (text === undefined) return () => ({ line: 0, column: 0 });
  const lineAt = indexLines(text);
  let root: Node | null | undefined;
  return ({ offset, place }) => {
    if (offset !== undefined) return lineAt(offset);
    root ??= parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).contents;
    return lineAt(offsetAt(root, place.path, place.atKey ?? false));
  };
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
