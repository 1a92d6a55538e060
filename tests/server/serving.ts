import type { RequestHandler } from "express";
import type { Board } from "../../graph-data/model/graph.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { type Served, serveApp } from "../serving/serve-app.ts";
import { cast, castText } from "./cast.ts";

export interface Serving extends Served {
  readonly ask: (path: string, more?: RequestInit) => Promise<Response>;
  readonly json: (path: string, more?: RequestInit) => Promise<unknown>;
}

/** A board served over real HTTP, and how to ask it. */
export async function serving(
  board: Board = cast,
  more: { environment?: Record<string, string>; page?: RequestHandler } = {},
): Promise<Serving> {
  const texts = new Map(board.attributes.documents.map(({ id }) => [id, indexCodePoints(castText)]));
  const served = await serveApp(takeSnapshot(board, texts), more);
  const ask = (path: string, init?: RequestInit) =>
    fetch(served.address + path, { redirect: "manual", ...init });
  return { ...served, ask, json: async (path, init) => (await ask(path, init)).json() };
}
