import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { layOut } from "../../../graph-data/curate/layout/lay-out.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { seeded } from "../../pictures/random.ts";
import { type Picture, type Quality, qualityOf } from "../boards/layout-quality.ts";
import { median } from "../measure/race.ts";
import { peer } from "../peers.ts";
import { faster } from "../run/rows.ts";
import { type Section, type Size, sizeName, type Tools } from "../run/section.ts";

/** Goes on for some steps, and shows where the nodes are. */
interface Layout {
  step(): void;
  picture(): Picture;
}

type Ties = Picture["ties"];
type Make = (nodes: number, ties: Ties, seed: number) => Layout | Promise<Layout>;

const seeds = [1, 2];
const stepsAtOnce = 10;
/** A peer that takes so many times as long as we do is given up. */
const patience = 4;

/** The ties among the connected nodes: each pair once. */
function tiesOf({ nodes, edges }: Size): { count: number; ties: Ties } {
  const board = largeBoard(nodes, edges);
  const numbers = new Map<string, number>();
  const number = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const pairs = new Map<string, readonly [number, number]>();
  for (const { source, target } of board.edges) {
    if (source === target) continue;
    const [a, b] = [number(source), number(target)].sort((one, other) => one - other) as [number, number];
    pairs.set(`${a} ${b}`, [a, b]);
  }
  return { count: numbers.size, ties: [...pairs.values()] };
}

function forceAtlas(theta: number | null): Make {
  return (count, ties, seed) => {
    const random = seeded(seed);
    const graph = new UndirectedGraph<{ x: number; y: number }>();
    for (let node = 0; node < count; node++)
      graph.addNode(String(node), { x: random() * 1000, y: random() * 1000 });
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

const d3: Make = async (count, ties, seed) => {
  interface Body {
    x: number;
    y: number;
  }
  interface Simulation {
    force(name: string, force: unknown): Simulation;
    stop(): Simulation;
    tick(times: number): void;
  }
  const { forceSimulation, forceLink, forceManyBody, forceCenter } = await peer<{
    forceSimulation(bodies: Body[]): Simulation;
    forceLink(links: object[]): unknown;
    forceManyBody(): unknown;
    forceCenter(): unknown;
  }>("d3-force");
  const random = seeded(seed);
  const bodies = Array.from({ length: count }, () => ({ x: random() * 1000, y: random() * 1000 }));
  const links = ties.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(bodies).stop();
  simulation.force("link", forceLink(links)).force("charge", forceManyBody()).force("center", forceCenter());
  return {
    step: () => simulation.tick(stepsAtOnce),
    picture: () => ({
      x: Float64Array.from(bodies, ({ x }) => x),
      y: Float64Array.from(bodies, ({ y }) => y),
      ties,
    }),
  };
};

const peers: Readonly<Record<string, { make: Make; goal: number | null }>> = {
  "ForceAtlas2, inferred settings": { make: forceAtlas(null), goal: 3 },
  "ForceAtlas2, theta 1.2": { make: forceAtlas(1.2), goal: 1.5 },
  "d3-force": { make: d3, goal: null },
};

function ours(count: number, ties: Ties): { seconds: number; quality: Quality } {
  const nodes = Array.from({ length: count }, (_, node) => ({ key: `node-${node}`, size: 4 }));
  const edges = ties.map(([a, b]) => ({ source: `node-${a}`, target: `node-${b}`, weight: 1 }));
  const start = performance.now();
  const places = [...layOut(nodes, edges).values()];
  const seconds = (performance.now() - start) / 1000;
  const [x, y] = [
    Float64Array.from(places, (place) => place.x),
    Float64Array.from(places, (place) => place.y),
  ];
  return { seconds, quality: qualityOf({ x, y, ties }) };
}

/** Seconds until a layout is as good, without the time that judging takes; Infinity where it is given up. */
async function untilAsGood(
  layout: Layout,
  wanted: Quality,
  most: number,
  signal: AbortSignal,
): Promise<number> {
  for (let taken = 0; taken < most; ) {
    await new Promise((resume) => setImmediate(resume));
    signal.throwIfAborted();
    const start = performance.now();
    layout.step();
    taken += (performance.now() - start) / 1000;
    const { tieLength, kept } = qualityOf(layout.picture());
    if (tieLength <= wanted.tieLength && kept >= wanted.kept) return taken;
  }
  return Number.POSITIVE_INFINITY;
}

async function measure(size: Size, { progress, row, signal }: Tools): Promise<void> {
  const { count, ties } = tiesOf(size);
  progress(`ours lays out ${sizeName(size)}`);
  const { seconds, quality } = ours(count, ties);
  for (const [name, { make, goal }] of Object.entries(peers)) {
    const taken: number[] = [];
    for (const seed of seeds) {
      progress(`${name} lays out ${sizeName(size)} (${seed} of ${seeds.length})`);
      taken.push(await untilAsGood(await make(count, ties, seed), quality, seconds * patience, signal));
    }
    const theirs = median(taken);
    const given = Number.isFinite(theirs) ? "" : ", given up";
    row(
      faster(
        {
          what: `layout as good as ours, ${sizeName(size)}`,
          peer: `${name}${given}`,
          unit: "s",
          ours: seconds,
          theirs: Number.isFinite(theirs) ? theirs : seconds * patience,
        },
        goal,
      ),
    );
  }
}

export const layoutSection: Section = {
  title: "Layout to the same quality",
  sizes: [
    { nodes: 1000, edges: 3000 },
    { nodes: 10_000, edges: 50_000 },
  ],
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
