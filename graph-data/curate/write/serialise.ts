import type { BoardStream } from "../../model/graph.ts";
import { asJson, type EntryTexts } from "./entry-texts.ts";

/** A board as JSON with one node or edge a line, so that a change of one is a change of one line. */
export function serialiseBoard(board: BoardStream): string {
  return [...boardLines(board)].join("");
}

/** The same, line by line. */
export function boardLines(board: BoardStream): Generator<string> {
  const { attributes, nodes, edges } = board;
  return linesOf(attributes, {
    documents: attributes.documents.map(asJson),
    nodes: texts(nodes),
    edges: texts(edges),
  });
}

/** The same of a board whose entries are JSON already. */
export function* linesOf(
  attributes: Pick<BoardStream["attributes"], "format" | "checksum">,
  { documents, nodes, edges }: EntryTexts,
): Generator<string> {
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n';
  yield `"attributes":{"format":${attributes.format},"documents":[`;
  yield* lines(documents);
  yield attributes.checksum === undefined ? "]" : `],\n"checksum":"${attributes.checksum}"`;
  yield '},\n"nodes":[';
  yield* lines(nodes);
  yield '],\n"edges":[';
  yield* lines(edges);
  yield "]}\n";
}

function* texts(entries: Iterable<object>): Generator<string> {
  for (const entry of entries) yield asJson(entry);
}

function* lines(entries: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield isFirst ? "\n" : ",\n";
    yield entry;
    isFirst = false;
  }
  if (!isFirst) yield "\n";
}
