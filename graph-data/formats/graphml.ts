import type { BoardStream, NodeEntry } from "../model/graph.ts";
import { type Named, nodeAttributes, tieAttributes } from "./attributes.ts";
import { chunked } from "./chunks.ts";
import { nodeColour, tieLabel } from "./colours.ts";
import type { EdgeUnit, Format } from "./format.ts";
import { type Tie, ties } from "./ties.ts";
import { escapeXml } from "./xml/escape.ts";

type Type = "string" | "boolean" | "int" | "double";
type Row<Item> = readonly [name: string, type: Type, value: (item: Item) => string];

/** GraphML says `int` where GEXF says `integer`. */
function shared<Item, Whole>(attributes: readonly Named<Item>[], pick: (whole: Whole) => Item): Row<Whole>[] {
  return attributes.map(({ name, type, value }) => [
    name,
    type === "integer" ? "int" : type,
    (whole) => value(pick(whole)),
  ]);
}

/** Place, size and colour under the names that Gephi looks for. */
const nodeRows: readonly Row<NodeEntry>[] = [
  ["label", "string", (node) => node.attributes.label],
  ...shared(nodeAttributes, (node: NodeEntry) => node.attributes),
  ["x", "double", (node) => String(node.attributes.x)],
  ["y", "double", (node) => String(node.attributes.y)],
  ["size", "double", (node) => String(node.attributes.size)],
  ["r", "int", (node) => String(nodeColour(node.attributes.kind).r)],
  ["g", "int", (node) => String(nodeColour(node.attributes.kind).g)],
  ["b", "int", (node) => String(nodeColour(node.attributes.kind).b)],
];

const tieRows: readonly Row<Tie>[] = [
  // The id once more: igraph drops those of edges.
  ["key", "string", (tie) => tie.key],
  ["label", "string", (tie) => tieLabel(tie.label, tie.modality)],
  ["weight", "double", (tie) => String(tie.claims.length)],
  ...shared(tieAttributes, (tie: Tie) => tie),
];

// Keys are told apart by what they are for, since nodes and edges share names.
function declare<Item>(which: "node" | "edge", rows: readonly Row<Item>[]): string {
  return rows
    .map(
      ([name, type]) =>
        `<key id="${which}-${name}" for="${which}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join("");
}

function data<Item>(which: "node" | "edge", rows: readonly Row<Item>[], item: Item): string {
  let written = "";
  for (const [name, , value] of rows) {
    const text = value(item);
    if (text !== "") written += `<data key="${which}-${name}">${escapeXml(text)}</data>`;
  }
  return written;
}

function* pieces(board: BoardStream, unit: EdgeUnit): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `${declare("node", nodeRows)}${declare("edge", tieRows)}<graph id="board" edgedefault="directed">\n`;
  for (const node of board.nodes) {
    yield `<node id="${escapeXml(node.key)}">${data("node", nodeRows, node)}</node>\n`;
  }
  for (const tie of ties(board, unit)) {
    const ends = `source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"`;
    yield `<edge id="${escapeXml(tie.key)}" ${ends}>${data("edge", tieRows, tie)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** http://graphml.graphdrawing.org: a directed multigraph whose edges have ids. Dates stay EDTF text in `when`. */
export const graphml: Format = {
  name: "graphml",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  label: "GraphML (networkx, igraph)",
  write: (board, { edges = "merged" } = {}) => chunked(pieces(board, edges)),
};
