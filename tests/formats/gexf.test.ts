import fc from "fast-check";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { edgeUnits } from "../../graph-data/formats/format.ts";
import { gexf } from "../../graph-data/formats/gexf/gexf.ts";
import { disjoint } from "../../graph-data/formats/gexf/lifetime.ts";
import { board } from "../pictures/board.ts";
import { gephiReader, itReads, pythonReader } from "../readers/reader.ts";
import { boards } from "./boards.ts";
import { comparable, expectedEdges, expectedNodes, seen } from "./expected.ts";
import { textOf } from "./text-of.ts";

interface Found {
  readonly nodes: Record<string, unknown>[];
  readonly edges: Record<string, unknown>[];
  readonly issues: { level: string; message: string }[];
}

const gephi = gephiReader();
const networkx = pythonReader("gexf_by_networkx.py", "networkx");

/** Gephi and networkx keep places and sizes in 32 bits. */
function rounded(entries: Record<string, unknown>[]): Record<string, unknown>[] {
  return entries.map(({ colour, ...entry }) => {
    const { r, g, b } = colour as Record<string, number>;
    const numbers = ["x", "y", "size"].map((name) => [name, Math.fround(Number(entry[name]))]);
    return { ...entry, ...Object.fromEntries(numbers), colour: { r, g, b } };
  });
}

describe.each(boards)("GEXF of %s", (_, make) => {
  for (const edges of edgeUnits) {
    itReads(
      gephi,
      `1.3, ${edges}: every node and every parallel tie, places, sizes, colours, no complaint`,
      async (read) => {
        const given = make();
        const found = (await read(gexf.write(given, { edges }), "gexf")) as Found;
        expect(found.issues.filter(({ level }) => level !== "INFO")).toEqual([]);
        const [nodes, expectedOfNodes] = comparable(rounded(found.nodes), rounded(expectedNodes(given)));
        expect(nodes).toEqual(expectedOfNodes);
        const upper = found.edges.map((edge) => ({ ...edge, id: edge.id ?? edge.Id }));
        const [ties, expectedOfTies] = comparable(upper, expectedEdges(given, edges));
        expect(ties).toEqual(expectedOfTies);
        expect(found.edges.every(({ directed }) => directed === true)).toBe(true);
      },
    );

    itReads(networkx, `1.2, ${edges}: the same nodes and ties`, async (read) => {
      const given = make();
      const found = (await read(gexf.write(given, { edges, version: "1.2" }), "gexf")) as Found;
      const [nodes, expectedOfNodes] = comparable(rounded(found.nodes), rounded(expectedNodes(given)));
      expect(nodes).toEqual(expectedOfNodes);
      const [ties, expectedOfTies] = comparable(found.edges, expectedEdges(given, edges));
      expect(ties).toEqual(expectedOfTies);
    });
  }

  it.each(["1.3", "1.2"] as const)(
    "%s is read by graphology-gexf with the same nodes and ties",
    (version) => {
      const given = make();
      const graph = parse(Graph, textOf(gexf.write(given, { version })));
      expect([graph.order, graph.size]).toEqual([given.nodes.length, given.edges.length]);
      for (const { key, attributes } of given.nodes) {
        const { x, y, size, label } = attributes;
        expect(graph.getNodeAttributes(key)).toMatchObject({ x, y, size, label: seen(label) });
      }
    },
  );
});

describe("Spans made disjoint", () => {
  const days = Array.from({ length: 20 }, (_, day) => `2025-01-${String(day + 1).padStart(2, "0")}`);
  const span = fc
    .tuple(fc.constantFrom("", ...days), fc.constantFrom("", ...days))
    .map(([a, b]) => (a !== "" && b !== "" && a > b ? { start: b, end: a } : { start: a, end: b }));
  const covers = (spans: readonly { start: string; end: string }[], day: string) =>
    spans.some(({ start, end }) => start <= day && (end === "" || day <= end));

  it("cover the same days, in order, and never share one", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const found = disjoint(spans);
        for (const day of ["2024-12-31", ...days, "2025-02-01"])
          expect(covers(found, day)).toBe(covers(spans, day));
        for (const [place, { start }] of found.slice(1).entries()) {
          const before = found[place]?.end ?? "";
          expect(before !== "" && before < start).toBe(true);
        }
      }),
    );
  });
});

describe("GEXF over time", () => {
  const met = (when: string | null, ...more: (string | null)[]) =>
    textOf(
      gexf.write(
        board({ claims: [when, ...more].map((date) => ["ada", "met", "bob", { when: date }] as const) }),
      ),
    );
  const edge = (text: string) => text.split("\n").find((line) => line.startsWith("<edge ")) ?? "";

  it("gives a tie the days that its date may mean", () => {
    expect(edge(met("2025-09~"))).toContain(' start="2025-09-01" end="2025-09-30">');
    expect(edge(met("2025-11-17"))).toContain(' start="2025-11-17" end="2025-11-17">');
  });

  it("leaves an open end open, and an undated tie without time", () => {
    expect(edge(met("2025-09/.."))).toContain(' weight="1" start="2025-09-01">');
    expect(edge(met("../2024-05"))).toContain(' weight="1" end="2024-05-31">');
    expect(edge(met(null))).toContain(' weight="1"><attvalues>');
  });

  it("gives a merged tie one spell for each stretch that its claims leave apart", () => {
    expect(edge(met("2025-11-17", "2023", "2023-05", null))).toContain(
      '<spells><spell start="2023-01-01" end="2023-12-31"/><spell start="2025-11-17" end="2025-11-17"/></spells>',
    );
    expect(edge(met("2023", "2023-05/.."))).toContain(' start="2023-01-01">');
  });

  it("treats what is no date, or beyond four-digit years, as open", () => {
    expect(edge(met("soon"))).toContain(' weight="1"><attvalues>');
    expect(edge(met("-0044-03-15/2023"))).toContain(' weight="1" end="2023-12-31">');
  });

  itReads(gephi, "every lifetime: a day, open ends, several stretches, none", async (read) => {
    const whens = [["2025-11-17"], ["2025-09/.."], ["../2024-05"], ["2023", "2025-11-17"], [null]];
    const claims = whens.flatMap((dates, place) =>
      dates.map((when) => ["ada", "met", `bob-${place}`, { when }] as const),
    );
    const found = (await read(gexf.write(board({ claims })), "gexf")) as Found;
    const lives = Object.fromEntries(found.edges.map(({ target, timeset }) => [target, timeset]));
    const ms = (day: string) => `${Date.parse(day)}.0`;
    expect(lives).toEqual({
      "bob-0": `<[${ms("2025-11-17")}, ${ms("2025-11-17")}]>`,
      "bob-1": `<[${ms("2025-09-01")}, Infinity]>`,
      "bob-2": `<[-Infinity, ${ms("2024-05-31")}]>`,
      "bob-3": `<[${ms("2023-01-01")}, ${ms("2023-12-31")}]; [${ms("2025-11-17")}, ${ms("2025-11-17")}]>`,
    });
  });

  it("has neither time nor kind in 1.2", () => {
    const text = textOf(
      gexf.write(board({ claims: [["ada", "met", "bob", { when: "2023" }]] }), { version: "1.2" }),
    );
    expect(edge(text)).not.toMatch(/ (start|end|kind)=/);
    expect(text).toContain('mode="static"');
  });
});
