import { layOut } from "../../../graph-data/curate/layout/lay-out.ts";
import { keptOf, type Quality, qualityOf, tieLengthOf } from "../boards/layout-quality.ts";
import { d3, forceAtlas, type Layout, type Make, ngraph } from "../boards/layouts.ts";
import { type Tied, tiedPairs } from "../boards/tied-pairs.ts";
import { median } from "../measure/race.ts";
import { atLeast, atMost, faster } from "../run/rows.ts";
import { type Section, type Size, sizeName, type Tools } from "../run/section.ts";

const peers: Readonly<Record<string, { make: Make; goal: number | null }>> = {
  "ForceAtlas2, inferred settings": { make: forceAtlas(null), goal: 3 },
  "ForceAtlas2, theta 1.2": { make: forceAtlas(1.2), goal: 1.5 },
  "d3-force": { make: d3, goal: null },
  ngraph: { make: ngraph, goal: null },
};

/** The peer whose pictures are judged beside ours, once they are as good or given up. */
const shown = "ForceAtlas2, theta 1.2";
/** A peer that takes so many times as long as we do is given up; one that only tells, sooner. */
const patience = { goal: 4, tells: 2 } as const;
const patienceWith = (goal: number | null) => (goal === null ? patience.tells : patience.goal);
/** What is worse by less than this share counts as good as ours. */
const tolerance = 0.02;
/** Of graph and beginning. */
const seeds = [1, 2, 3, 4, 5] as const;

function ours({ count, ties }: Tied): { seconds: number; quality: Quality } {
  const keys = Array.from({ length: count }, (_, node) => `node-${node}`);
  const graph = {
    sizes: new Float64Array(count).fill(4),
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
    weights: new Float64Array(ties.length).fill(1),
  };
  const start = performance.now();
  const positions = layOut(graph, keys);
  const seconds = (performance.now() - start) / 1000;
  const x = positions.filter((_, at) => at % 2 === 0);
  const y = positions.filter((_, at) => at % 2 === 1);
  return { seconds, quality: qualityOf({ x, y, ties }) };
}

interface Course {
  /** Seconds until as good in both, without the time that judging takes; Infinity where it is given up. */
  readonly asGood: number;
  /** What it came to in the end. */
  readonly quality: Quality;
}

async function follow(layout: Layout, wanted: Quality, most: number, signal: AbortSignal): Promise<Course> {
  for (let taken = 0; ; ) {
    await new Promise((resume) => setImmediate(resume));
    signal.throwIfAborted();
    const start = performance.now();
    layout.step();
    taken += (performance.now() - start) / 1000;
    const picture = layout.picture();
    const tieLength = tieLengthOf(picture);
    const over = taken >= most;
    // Neighbourhoods take long to judge: only where ties are short enough, or it is over.
    if (!over && tieLength > wanted.tieLength * (1 + tolerance)) continue;
    const kept = keptOf(picture);
    const asGood = tieLength <= wanted.tieLength * (1 + tolerance) && kept >= wanted.kept * (1 - tolerance);
    if (asGood || over)
      return { asGood: asGood ? taken : Number.POSITIVE_INFINITY, quality: { tieLength, kept } };
  }
}

async function measure(kind: string, size: Size, { progress, row, signal }: Tools): Promise<void> {
  const what = `${kind} ${sizeName(size)}`;
  const courses = new Map(Object.keys(peers).map((name) => [name, [] as Course[]]));
  const own: { seconds: number; quality: Quality }[] = [];
  const graphOf = tiedPairs[kind] as (typeof tiedPairs)[string];
  for (const seed of seeds) {
    const tied = graphOf(size, seed);
    progress(`ours lays out ${what} (${seed} of ${seeds.length})`);
    const laidOut = ours(tied);
    own.push(laidOut);
    for (const [name, { make, goal }] of Object.entries(peers)) {
      // Those that only tell are followed once.
      if (goal === null && seed !== seeds[0]) continue;
      progress(`${name} lays out ${what} (${seed} of ${seeds.length})`);
      const layout = await make(tied, seed);
      const most = laidOut.seconds * patienceWith(goal);
      courses.get(name)?.push(await follow(layout, laidOut.quality, most, signal));
    }
  }
  const seconds = median(own.map((laidOut) => laidOut.seconds));
  const of = (all: readonly { quality: Quality }[], part: keyof Quality) =>
    median(all.map(({ quality }) => quality[part]));
  for (const [name, { goal }] of Object.entries(peers)) {
    const theirs = courses.get(name) as Course[];
    const taken = median(theirs.map(({ asGood }) => asGood));
    const times = theirs.length > 1 ? `${theirs.length} seeds` : "one seed";
    const givenUp = !Number.isFinite(taken);
    row(
      faster(
        {
          what: `layout as good as ours, ${what}, ${times}`,
          peer: givenUp ? `${name}, not as good by` : name,
          unit: "s",
          ours: seconds,
          theirs: givenUp ? seconds * patienceWith(goal) : taken,
        },
        goal,
      ),
    );
    if (name !== shown) continue;
    const then = `${name}, then`;
    const figures = (part: keyof Quality) => ({ ours: of(own, part), theirs: of(theirs, part) });
    row(
      atMost({
        what: `mean tie, of the mean distance, ${what}`,
        peer: then,
        unit: "x",
        ...figures("tieLength"),
      }),
    );
    row(
      atLeast({
        what: `neighbours that stand nearest, ${what}`,
        peer: then,
        unit: "recall",
        ...figures("kept"),
      }),
    );
  }
}

export const layoutSection: Section = {
  title: "Layout to the same quality",
  sizes: [
    { nodes: 1000, edges: 3000 },
    { nodes: 10_000, edges: 50_000 },
    { nodes: 50_000, edges: 200_000 },
  ],
  async run(sizes, tools) {
    for (const size of sizes) {
      for (const kind of Object.keys(tiedPairs)) await measure(kind, size, tools);
    }
  },
};
