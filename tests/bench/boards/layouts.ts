import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { seeded } from "../../pictures/random.ts";
import { peer } from "../peers.ts";
import type { Picture } from "./layout-quality.ts";
import type { Tied } from "./tied-pairs.ts";

/** Goes on for some steps, and shows where the nodes are. */
export interface Layout {
  step(): void;
  picture(): Picture;
}

export type Make = (tied: Tied, seed: number) => Layout | Promise<Layout>;

const stepsAtOnce = 10;

/** @param theta how coarsely far nodes are summed up; null for what the library infers */
export function forceAtlas(theta: number | null): Make {
  return ({ count, ties }, seed) => {
    const { x, y } = scattered(count, seed);
    const graph = new UndirectedGraph<{ x: number; y: number }>();
    for (let node = 0; node < count; node++)
      graph.addNode(String(node), { x: x[node] as number, y: y[node] as number });
    for (const [a, b] of ties) graph.addEdge(String(a), String(b));
    const inferred = forceAtlas2.inferSettings(graph);
    const settings =
      theta === null ? inferred : { ...inferred, barnesHutOptimize: true, barnesHutTheta: theta };
    const at = (axis: "x" | "y") => Float64Array.from(graph.mapNodes((_, attributes) => attributes[axis]));
    return {
      step: () => forceAtlas2.assign(graph, { iterations: stepsAtOnce, settings }),
      picture: () => ({ x: at("x"), y: at("y"), ties }),
    };
  };
}

interface Place {
  x: number;
  y: number;
}

const pictureOf = (places: readonly Place[], ties: Tied["ties"]): Picture => ({
  x: Float64Array.from(places, ({ x }) => x),
  y: Float64Array.from(places, ({ y }) => y),
  ties,
});

export const d3: Make = async ({ count, ties }, seed) => {
  interface Simulation {
    force(name: string, force: unknown): Simulation;
    stop(): Simulation;
    tick(times: number): void;
  }
  const { forceSimulation, forceLink, forceManyBody, forceCenter } = await peer<{
    forceSimulation(bodies: Place[]): Simulation;
    forceLink(links: object[]): unknown;
    forceManyBody(): unknown;
    forceCenter(): unknown;
  }>("d3-force");
  const { x, y } = scattered(count, seed);
  const bodies = Array.from(x, (at, node) => ({ x: at, y: y[node] as number }));
  const links = ties.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(bodies).stop();
  simulation.force("link", forceLink(links)).force("charge", forceManyBody()).force("center", forceCenter());
  return { step: () => simulation.tick(stepsAtOnce), picture: () => pictureOf(bodies, ties) };
};

export const ngraph: Make = async ({ count, ties }, seed) => {
  interface Graph {
    addNode(id: number): void;
    addLink(from: number, to: number): void;
  }
  interface Physics {
    setNodePosition(id: number, x: number, y: number): void;
    getNodePosition(id: number): Place;
    step(): void;
  }
  const { default: createGraph } = await peer<{ default: () => Graph }>("ngraph.graph");
  const { default: createLayout } = await peer<{ default: (graph: Graph) => Physics }>("ngraph.forcelayout");
  const graph = createGraph();
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (const [a, b] of ties) graph.addLink(a, b);
  const layout = createLayout(graph);
  const { x, y } = scattered(count, seed);
  const nodes = Array.from(x, (_, node) => node);
  for (const node of nodes) layout.setNodePosition(node, x[node] as number, y[node] as number);
  return {
    step: () => {
      for (let i = 0; i < stepsAtOnce; i++) layout.step();
    },
    picture: () =>
      pictureOf(
        nodes.map((node) => layout.getNodePosition(node)),
        ties,
      ),
  };
};

function scattered(count: number, seed: number): { x: Float64Array; y: Float64Array } {
  const random = seeded(seed);
  const axis = () => Float64Array.from({ length: count }, () => random() * 1000);
  return { x: axis(), y: axis() };
}
