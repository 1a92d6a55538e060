import type { BoardStream, EdgeEntry } from "../model/graph.ts";
import { chunked } from "./chunks.ts";
import type { EdgeUnit, Format } from "./format.ts";
import { jsonText } from "./json-text.ts";
import { ties } from "./ties.ts";

function* edges(board: BoardStream, unit: EdgeUnit): Generator<EdgeEntry> {
  if (unit === "merged") {
    yield* board.edges;
    return;
  }
  for (const { key, source, target, predicate, label, modality, contested, claims } of ties(board, unit)) {
    yield {
      key,
      source,
      target,
      attributes: { predicate, label, modality, contested, claims: [...claims] },
    };
  }
}

function* list(items: Iterable<unknown>): Generator<string> {
  let separator = "";
  for (const item of items) {
    yield `${separator}\n${jsonText(item)}`;
    separator = ",";
  }
}

function* pieces(board: BoardStream, unit: EdgeUnit): Generator<string> {
  const { options, attributes } = board;
  yield `{"options":${jsonText(options)},"attributes":${jsonText(attributes)},"nodes":[`;
  yield* list(board.nodes);
  yield '\n],"edges":[';
  yield* list(edges(board, unit));
  yield "\n]}\n";
}

/** graphology's serialised form, as built, one node or edge a line: `Graph.from(JSON.parse(text))` just works. Loses nothing. */
export const json: Format = {
  name: "json",
  extension: "json",
  mediaType: "application/json",
  label: "JSON (graphology)",
  write: (board, { edges: unit = "merged" } = {}) => chunked(pieces(board, unit)),
};
