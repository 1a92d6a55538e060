import type { Board } from "../../model/graph.ts";
import { type Kind, kindNames } from "../../model/kinds.ts";
import { UnknownNode } from "../errors.ts";
import { bump } from "./columns.ts";
import { byDegree, orderOfKeys } from "./standing.ts";

const kindNumbers = new Map<Kind, number>(kindNames.map((name, number) => [name, number]));

/** Gives nodes their ids, which are standings; `positions` are their places in the board, by id. */
export function nodeColumns(board: Board) {
  const count = board.nodes.length;
  const place = new Map<string, number>();
  const boardKeys = board.nodes.map(({ key }) => key);
  for (let position = 0; position < count; position++) place.set(boardKeys[position] as string, position);
  const degrees = new Uint32Array(count);
  for (const { source, target } of board.edges) {
    bump(degrees, placeOf(source, place));
    bump(degrees, placeOf(target, place));
  }
  const keyOrder = orderOfKeys(boardKeys);
  const positions = byDegree(keyOrder, degrees);
  const inBoard = new Uint32Array(count);
  const keys: string[] = [];
  const kind = new Uint8Array(count);
  const ids = new Map<string, number>();
  for (let id = 0; id < count; id++) {
    const position = positions[id] as number;
    const key = boardKeys[position] as string;
    inBoard[position] = id;
    keys.push(key);
    ids.set(key, id);
    kind[id] = kindNumbers.get(board.nodes[position]?.attributes.kind as Kind) ?? kindNames.length;
  }
  const byKey = keyOrder.map((position) => inBoard[position] as number);
  return { nodes: { count, keys, inBoard, byKey, kind }, ids, positions };
}

function placeOf(key: string, place: ReadonlyMap<string, number>): number {
  const position = place.get(key);
  if (position === undefined) throw new UnknownNode(key);
  return position;
}
