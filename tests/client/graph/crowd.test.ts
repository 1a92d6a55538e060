import { readFileSync } from "node:fs";
import { DirectedGraph } from "graphology";
import { expect, it } from "vitest";
import { crowdScale, usualSide } from "../../../client/graph/crowd.ts";
import type { DisplayGraph } from "../../../client/graph/display-graph.ts";
import { sizesBy } from "../../../client/measures/sizes.ts";
import type { Board } from "../../../graph-data/model/graph.ts";

const built = new URL("../../../graph-data/built/graph.json", import.meta.url);
const shipped = JSON.parse(readFileSync(built, "utf8")) as Board;

function graphOf(sizes: readonly number[]): DisplayGraph {
  const graph: DisplayGraph = new DirectedGraph();
  for (const [place, size] of sizes.entries())
    graph.addNode(String(place), { x: place, y: 0, size, label: "", kind: "person" });
  return graph;
}

/** Share of the usual stage that discs of these radii cover. */
const cover = (sizes: readonly number[], scale: number) =>
  sizes.reduce((sum, size) => sum + Math.PI * (size * scale) ** 2, 0) / usualSide ** 2;

it("leaves the board that the project ships as it is, by whichever measure its nodes are sized", () => {
  const graph = graphOf(shipped.nodes.map(({ attributes }) => attributes.size));
  expect(crowdScale(graph, null)).toBe(1);
  for (const name of ["degree", "betweenness", "mentions"] as const) {
    const sizes = [...sizesBy(name, shipped).values()];
    expect(crowdScale(graphOf(sizes), null), name).toBe(1);
  }
});

it("draws many or large nodes so small that they cover a tenth of the stage", () => {
  for (const sizes of [Array(2000).fill(12), Array(140).fill(40), [600]]) {
    const scale = crowdScale(graphOf(sizes), null);
    expect(scale).toBeLessThan(1);
    expect(cover(sizes, scale)).toBeCloseTo(0.1);
  }
});

it("goes by the sizes that are chosen, where others than the board's are", () => {
  const graph = graphOf([600]);
  expect(crowdScale(graph, new Map([["0", 15]]))).toBe(1);
  expect(crowdScale(graphOf([15]), new Map([["0", 600]]))).toBeLessThan(1);
});

it("leaves a stage without nodes alone", () => {
  expect(crowdScale(graphOf([]), null)).toBe(1);
});
