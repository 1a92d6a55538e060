import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { readColumns } from "../../graph-data/query/columnar/read-columns.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { boardOf } from "../../graph-data/query/index/board-of.ts";
import { mostConnected, shownAtFirst } from "../../graph-data/query/most-connected.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { cast } from "./cast.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

async function columnsAt(asked: Serving, address: string): Promise<Board> {
  const answer = await asked.ask(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/vnd.dramatis.columns");
  return boardOf(readColumns(new Uint8Array(await answer.arrayBuffer())));
}

describe("a graph in columns", () => {
  it("is the whole graph, packed or not, and is known again by its tag", async () => {
    for (const encoding of ["br", "gzip", "identity"]) {
      const answer = await server.ask("/api/columns", { headers: { "Accept-Encoding": encoding } });
      expect(answer.headers.get("content-encoding")).toBe(encoding === "br" ? "br" : null);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(boardOf(readColumns(bytes))).toEqual(cast);
      const again = await server.ask("/api/columns", {
        headers: { "Accept-Encoding": encoding, "If-None-Match": answer.headers.get("etag") ?? "" },
      });
      expect(again.status).toBe(304);
    }
  });

  it("is its most connected part where one is asked for, as JSON is, and says how much of how much", async () => {
    const board = await columnsAt(server, "/api/columns?limit=3");
    expect(board).toEqual(mostConnected(indexBoard(cast), { order: 3, size: 1000 }));
    expect(board.attributes).toMatchObject({ shown: { order: 3 }, whole: { order: cast.nodes.length } });
    expect(await server.json("/api/graph?limit=3")).toEqual(board);
    expect(await columnsAt(server, "/api/columns?limit=1000")).toEqual(cast);
  });

  it("is the most connected part of what a filter leaves, as JSON", async () => {
    const { attributes, nodes } = (await server.json("/api/graph?kind=person&limit=2")) as Board;
    expect(attributes).toMatchObject({ shown: { order: 2 }, whole: { order: 5 } });
    expect(nodes.every((node) => node.attributes.kind === "person")).toBe(true);
  });

  it("is only a part of a large one unless more is asked for", async () => {
    const { whole, part } = shownAtFirst;
    const large = largeBoard(whole.order + 1, 30_000);
    await using other = await serving(large);
    const { attributes, edges } = await columnsAt(other, "/api/columns");
    expect(attributes).toMatchObject({
      shown: { order: part.order, size: edges.length },
      whole: { order: whole.order + 1, size: 30_000 },
    });
    expect((await columnsAt(other, `/api/columns?limit=${whole.order}`)).nodes).toHaveLength(whole.order);
  });

  it.each(["0", "-1", "25001", "all"])("refuses the limit %s", async (limit) => {
    for (const path of ["/api/columns", "/api/graph"])
      expect((await server.ask(`${path}?limit=${limit}`)).status).toBe(400);
  });
});
