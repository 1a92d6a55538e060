import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { type Growing, grow } from "../../../client/growing/growing.ts";
import { parted } from "../../../client/growing/ties-to-shown.ts";
import { type Part, partOf } from "../../../client/state/part/part.ts";
import { createSignal } from "../../../client/state/signal.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { listEdges } from "../../../graph-data/query/edges.ts";
import { type BoardIndex, indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { mostConnected } from "../../../graph-data/query/most-connected.ts";
import { arbitraryBoard, someKeys } from "../../pictures/arbitrary-board.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";

let whole: Board;
let index: BoardIndex;
/** Addresses that were asked for. */
let asked: string[];
let broken: boolean;

/** The server's answers, in small pages. */
function answer(address: string): Response {
  asked.push(address);
  if (broken) return new Response(JSON.stringify({ detail: "it is broken" }), { status: 500 });
  const query = new URL(address, "http://localhost").searchParams;
  const best = query.get("best");
  const found = listEdges(index, {
    nodes: query.getAll("node"),
    among: query.getAll("among"),
    ...(best !== null && { best: Number(best) }),
    limit: Math.min(whole.edges.length < 100 ? 2 : 200, Number(query.get("limit"))),
    cursor: query.get("cursor"),
  });
  return new Response(JSON.stringify(found));
}

beforeEach(() => {
  asked = [];
  broken = false;
  vi.stubGlobal("fetch", async (address: string) => answer(address));
});
afterEach(() => vi.unstubAllGlobals());

/** A desk of which only the best connected nodes are here. */
function deskOf(board: Board, order: number): Growing {
  whole = board;
  index = indexBoard(board);
  const first = mostConnected(index, { order, size: 1000 });
  const part = partOf(first.attributes, { order: first.nodes.length, size: first.edges.length });
  return { held: createSignal(tiesOf(first)), part: part as Part };
}

const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
const nodeOf = (key: string) => whole.nodes.filter((node) => node.key === key);

/** All ties of the whole among the nodes that are here. */
function tiesAmong({ held }: Growing): string[] {
  const { nodes } = held.get();
  return keysOf(whole.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target)));
}

describe("a board that grows", () => {
  it("has all ties among the nodes that are here, whatever came, in whichever order, even at once", async () => {
    const steps = fc.array(fc.uniqueArray(fc.constantFrom<string>(...someKeys), { maxLength: 3 }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        arbitraryBoard,
        fc.integer({ min: 1, max: 5 }),
        steps,
        fc.boolean(),
        async (...given) => {
          const [any, order, brought, atOnce] = given;
          const desk = deskOf(any, order);
          const each = brought.map((keys) => () => grow(desk, [{ nodes: keys.flatMap(nodeOf) }]));
          if (atOnce) await Promise.all(each.map((bring) => bring()));
          else for (const bring of each) await bring();
          const { board, nodes } = desk.held.get();
          expect(keysOf(board.edges).toSorted()).toEqual(tiesAmong(desk).toSorted());
          for (const key of brought.flat()) expect(nodes.has(key)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("asks for no ties where no node is new", async () => {
    const desk = deskOf(board({ claims: [["ada", "met", "bob"]] }), 1);
    await grow(desk, [{ nodes: desk.held.get().board.nodes }]);
    expect(asked).toEqual([]);
  });

  it("stays as it was where the ties do not come: no node stands there without them", async () => {
    const desk = deskOf(board({ claims: [["ada", "met", "bob"]] }), 1);
    const before = desk.held.get();
    broken = true;
    await expect(grow(desk, [{ nodes: whole.nodes }])).rejects.toThrow("it is broken");
    expect(desk.held.get()).toBe(before);
    broken = false;
    await grow(desk, [{ nodes: whole.nodes }]);
    expect(keysOf(desk.held.get().board.edges)).toEqual(tiesAmong(desk));
  });

  it("asks in addresses that a server takes, however many have come before", async () => {
    const desk = deskOf(largeBoard(1500, 1600), 10);
    await grow(desk, [{ nodes: whole.nodes.slice(0, 1200) }]);
    await grow(desk, [{ nodes: whole.nodes }]);
    expect(keysOf(desk.held.get().board.edges)).toHaveLength(whole.edges.length);
    for (const address of asked) expect(address.length).toBeLessThan(16_000);
  });
});

describe("keys in parts", () => {
  it("are all there, in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 300 }), (keys) => {
        const parts = parted(keys, "node");
        expect(parts.flat()).toEqual(keys);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
