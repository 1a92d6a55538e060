import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";

/** What of a board is written, entry after entry. */
export interface Written extends Pick<Board, "attributes"> {
  readonly nodes: Iterable<NodeEntry>;
  readonly edges: Iterable<EdgeEntry>;
}

/** A board as JSON with one node or edge a line, so that a change of one is a change of one line. */
export function serialiseBoard(board: Written): string {
  return [...boardLines(board)].join("");
}

/** The same, line by line. */
export function* boardLines({ attributes, nodes, edges }: Written): Generator<string> {
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

function* lines(entries: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield `${isFirst ? "" : ","}\n${JSON.stringify(entry)}`;
    isFirst = false;
  }
  if (!isFirst) yield "\n";
}
