import type { BoardStream } from "../../model/graph.ts";

/** A board as JSON with one node or edge a line, so that a change of one is a change of one line. */
export function serialiseBoard(board: BoardStream): string {
  return [...boardLines(board)].join("");
}

/** The same, line by line. */
export function* boardLines({ attributes, nodes, edges }: BoardStream): Generator<string> {
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n';
  yield `"attributes":{"format":${attributes.format},"documents":[`;
  yield* lines(attributes.documents);
  yield attributes.checksum === undefined ? "]" : `],\n"checksum":"${attributes.checksum}"`;
  yield '},\n"nodes":[';
  yield* lines(nodes);
  yield '],\n"edges":[';
  yield* lines(edges);
  yield "]}\n";
}

function* lines(entries: Iterable<object>): Generator<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield isFirst ? "\n" : ",\n";
    yield JSON.stringify(entry);
    isFirst = false;
  }
  if (!isFirst) yield "\n";
}
