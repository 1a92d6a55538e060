import { describe, expect, it } from "vitest";
import { knownIndex } from "../../../client/data/known-index.ts";
import { displayGraph } from "../../../client/graph/display-graph.ts";
import type { DisplayEdges } from "../../../client/graph/edges/display-edges.ts";
import { EdgeRows } from "../../../client/graph/edges/edge-rows.ts";
import { momentOf, noHover } from "../../../client/graph/looks/moment.ts";
import { opacityOf } from "../../../client/graph/programs/colour-bits.ts";
import { edgeRow } from "../../../client/graph/programs/rows.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { scene } from "./small-scene.ts";

const made = largeBoard(60, 240);

/** All that is asked of edges. */
function told(edges: DisplayEdges) {
  const { columns, curvature, pairs } = edges;
  const { source, target, modality, tone, claims } = columns;
  const ids = Array.from({ length: edges.count }, (_, edge) => edge);
  return {
    ...{ source, target, modality, tone, claims, curvature, pairs },
    keys: ids.map((edge) => edges.key(edge)),
    labels: ids.map((edge) => edges.label(edge)),
    found: ids.map((edge) => edges.find(edges.key(edge))),
    ends: ids.map((edge) => edges.ends(edge)),
  };
}

describe("the edges of a display", () => {
  it("are the board's, in its order", () => {
    const { edges } = displayGraph(made, 1.5);
    const { keys, ends, labels, found } = told(edges);
    expect(keys).toEqual(made.edges.map(({ key }) => key));
    expect(ends).toEqual(made.edges.map(({ source, target }) => [source, target]));
    expect(labels).toEqual(made.edges.map(({ attributes }) => attributes.label));
    expect(found).toEqual(made.edges.map((_, edge) => edge));
    expect(edges.find("nobody--met--nobody")).toBeNull();
  });

  it("are the same of a board that came in columns, whose entries are not made", () => {
    const index = indexBoard(made);
    const columns: Board = {
      ...made,
      get nodes(): never {
        throw new Error("The nodes were made.");
      },
      get edges(): never {
        throw new Error("The edges were made.");
      },
    };
    knownIndex.set(columns, index);
    expect(told(displayGraph(columns, 1.5).edges)).toEqual(told(displayGraph(made, 1.5).edges));
  });

  it("at a node are those that begin or end there, a loop once", () => {
    const { edges } = displayGraph(made, 1.5);
    for (const { key } of made.nodes) {
      const naive = made.edges.flatMap(({ source, target }, edge) =>
        source === key || target === key ? [edge] : [],
      );
      expect([...edges.at(key)]).toEqual(naive);
    }
    expect([...edges.at("nobody")]).toEqual([]);
  });

  it("keep the places of nodes that were there when the board grows", () => {
    const few = { ...made, nodes: made.nodes.slice(30), edges: [] };
    const display = displayGraph(few, 1.5);
    const before = display.edges.nodes.keys;
    display.add(made);
    expect(display.edges.nodes.keys.slice(0, before.length)).toEqual(before);
    expect(display.edges.count).toBe(made.edges.length);
    for (const [edge, { source, target }] of made.edges.entries())
      expect(display.edges.ends(edge)).toEqual([source, target]);
  });
});

describe("the rows that edges are drawn from", () => {
  const small = board({
    nodes: { ada: {}, beth: {}, cal: {} },
    claims: [
      ["ada", "met", "beth"],
      ["ada", "accuses", "beth"],
      ["beth", "met", "cal"],
      ["cal", "met", "cal"],
    ],
  });
  const places = new Map([
    ["ada", { x: 0, y: 0, size: 3, hidden: false }],
    ["beth", { x: 0.5, y: 0, size: 4, hidden: false }],
    ["cal", { x: 0.5, y: 1, size: 5, hidden: false }],
  ]);
  const still = momentOf(scene());

  function rowsOf(heavy: boolean) {
    const rows = new EdgeRows(displayGraph(small, 1.5).edges, heavy);
    const row = (key: string) => {
      const start = [...rows.all.edgeOf].indexOf(rows.edges.find(key) as number) * edgeRow.length;
      const bits = new Uint32Array(rows.all.array.buffer);
      return {
        source: [...rows.all.array.subarray(start, start + 2)],
        target: [...rows.all.array.subarray(start + 2, start + 4)],
        radii: [...rows.all.array.subarray(start + 6, start + 8)],
        layer: rows.all.array[start + edgeRow.look + 1],
        bundle: rows.all.array[start + edgeRow.look + 2],
        opacity: opacityOf(bits[start + edgeRow.color] as number),
      };
    };
    return { rows, row };
  }

  it("have the straight edges first, unless all are drawn as curves", () => {
    const { rows } = rowsOf(true);
    expect(rows.all.straight).toBe(1);
    expect([...rows.all.edgeOf].map((edge) => rows.edges.key(edge))).toEqual([
      "beth--met--cal",
      "ada--met--beth",
      "ada--accuses--beth",
      "cal--met--cal",
    ]);
    expect(rowsOf(false).rows.all.straight).toBe(0);
    expect([...rowsOf(false).rows.all.edgeOf]).toEqual([0, 1, 2, 3]);
  });

  it("say where the ends are and how large, and follow a node that moves", () => {
    const { rows, row } = rowsOf(true);
    rows.prepare(still, 0, (key) => places.get(key));
    expect(row("beth--met--cal")).toMatchObject({ source: [0.5, 0], target: [0.5, 1], radii: [4, 5] });
    const carried = new Map([...places, ["cal", { x: 0.25, y: 1, size: 5, hidden: false }]]);
    rows.moved(["cal"]);
    rows.prepare(still, 0, (key) => carried.get(key));
    expect(row("beth--met--cal")).toMatchObject({ source: [0.5, 0], target: [0.25, 1] });
    expect(row("cal--met--cal")).toMatchObject({ source: [0.25, 1], target: [0.25, 1] });
  });

  it("change with the looks that are said to have changed, and are gone where an end is hidden", () => {
    const { rows, row } = rowsOf(false);
    rows.prepare(still, 0, (key) => places.get(key));
    const lit = momentOf(scene({ litEdges: new Set(["beth--met--cal"]) }));
    rows.changed(new Set(["beth--met--cal"]));
    rows.prepare(lit, 1, (key) => places.get(key));
    expect(row("beth--met--cal")).toMatchObject({ layer: 1, opacity: 1 });
    expect(row("ada--met--beth").layer).toBe(0);
    const without = new Map([...places, ["cal", { x: 0.5, y: 1, size: 5, hidden: true }]]);
    rows.moved();
    rows.prepare(still, 2, (key) => without.get(key));
    expect(row("beth--met--cal").opacity).toBe(0);
    expect(row("ada--met--beth").opacity).toBeGreaterThan(0);
  });

  it("of a heavy graph stay as they are while edges are brought forward, which are written once more", () => {
    const { rows, row } = rowsOf(true);
    rows.prepare(still, 0, (key) => places.get(key));
    const { version } = rows.all;
    const hover = { ...noHover, edge: "beth--met--cal", edges: new Set(["beth--met--cal"]) };
    const lit = momentOf(scene({ litEdges: new Set(["ada--accuses--beth", "nobody--met--cal"]) }), hover);
    rows.changed(new Set());
    rows.prepare(lit, 1, (key) => places.get(key));
    expect(rows.all.version).toBe(version);
    expect(row("beth--met--cal").layer).toBe(0);
    const raised = [...(rows.raised?.edgeOf ?? [])].map((edge) => rows.edges.key(edge));
    expect(raised).toEqual(["beth--met--cal", "ada--accuses--beth"]);
    expect(rows.raised?.array[edgeRow.look + 1]).toBe(1);
  });

  it("bundle what shares its ends without what is hidden", () => {
    const { rows, row } = rowsOf(true);
    rows.prepare(still, 0, (key) => places.get(key));
    expect([row("ada--met--beth").bundle, row("ada--accuses--beth").bundle]).toEqual([2, 0]);
    rows.changed("all");
    rows.prepare(momentOf(scene({ hiddenEdges: new Set(["ada--met--beth"]) })), 1, (key) => places.get(key));
    expect(row("ada--accuses--beth").bundle).toBe(1);
    expect(row("ada--met--beth").opacity).toBe(0);
  });
});
