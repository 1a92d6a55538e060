import type { Board, NodeEntry } from "../../model/graph.ts";
import { type Kind, kindNames } from "../../model/kinds.ts";
import { UnknownNode } from "../errors.ts";
import { bump } from "./columns.ts";
import { byDegree, orderOfKeys } from "./standing.ts";

const kindNumbers = new Map<Kind, number>(kindNames.map((name, number) => [name, number]));

/**
 * Gives nodes their ids, which are standings, and edges their ends by id. `positions` are the nodes' places in the
 * board, by id. Throws UnknownNode.
 */
export function nodeColumns(board: Board) {
  const { source, target } = endPositions(board);
  const count = board.nodes.length;
  const degrees = new Uint32Array(count);
  for (const position of source) bump(degrees, position);
  for (const position of target) bump(degrees, position);
  const boardKeys = board.nodes.map(({ key }) => key);
  const keyOrder = orderOfKeys(boardKeys);
  const positions = byDegree(keyOrder, degrees);
  const inBoard = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const [x, y, size] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const keys: string[] = [];
  const ids = new Map<string, number>();
  for (let id = 0; id < count; id++) {
    const position = positions[id] as number;
    const key = boardKeys[position] as string;
    inBoard[position] = id;
    keys.push(key);
    ids.set(key, id);
    const { attributes } = board.nodes[position] as NodeEntry;
    kind[id] = kindNumbers.get(attributes.kind) ?? kindNames.length;
    x[id] = attributes.x;
    y[id] = attributes.y;
    size[id] = attributes.size;
  }
  const idAt = (position: number) => inBoard[position] as number;
  const label = (id: number) => board.nodes[positions[id] as number]?.attributes.label ?? "";
  const mentions = (id: number) => board.nodes[positions[id] as number]?.attributes.mentions ?? [];
  const nodes = { count, keys, inBoard, byKey: keyOrder.map(idAt), kind, x, y, size, label, mentions };
  return { nodes, ids, positions, ends: { source: source.map(idAt), target: target.map(idAt) } };
}

/** By edge: where its ends stand among the board's nodes. */
function endPositions({ nodes, edges }: Board): { source: Uint32Array; target: Uint32Array } {
  const places = new Map<string, number>();
  for (let position = 0; position < nodes.length; position++)
    places.set(nodes[position]?.key ?? "", position);
  const source = new Uint32Array(edges.length);
  const target = new Uint32Array(edges.length);
  let edge = 0;
  for (const entry of edges) {
    source[edge] = placeOf(entry.source, places);
    target[edge] = placeOf(entry.target, places);
    edge++;
  }
  return { source, target };
}

function placeOf(key: string, places: ReadonlyMap<string, number>): number {
  const position = places.get(key);
  if (position === undefined) throw new UnknownNode(key);
  return position;
}
