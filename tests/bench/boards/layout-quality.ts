import { seeded } from "../../pictures/random.ts";

/** Places of nodes by their numbers, and ties between them. */
export interface Picture {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly ties: readonly (readonly [number, number])[];
}

export interface Quality {
  /** Mean length of a tie, as a share of the mean distance of any two nodes: less is better. */
  readonly tieLength: number;
  /** Of the nodes tied to one, the share that stands among the nearest (as many as it has ties): more is better. */
  readonly kept: number;
}

const sample = 300;

/** The mean length of a tie, as `Quality` has it; judged on the same pairs every time. */
export function tieLengthOf({ x, y, ties }: Picture): number {
  const random = seeded(23);
  const pick = () => Math.floor(random() * x.length);
  const pairs = 20_000;
  let apart = 0;
  for (let i = 0; i < pairs; i++) apart += distance(x, y, pick(), pick()) / pairs;
  let tied = 0;
  for (const [a, b] of ties) tied += distance(x, y, a, b) / ties.length;
  return tied / apart;
}

/** The share of neighbours kept near, as `Quality` has it; judged on the same sample of nodes every time. */
export function keptOf({ x, y, ties }: Picture): number {
  const count = x.length;
  const random = seeded(23);
  const near = new Map<number, Set<number>>();
  for (const [a, b] of [...ties, ...ties.map(([one, other]) => [other, one] as const)]) {
    const known = near.get(a);
    if (known) known.add(b);
    else near.set(a, new Set([b]));
  }
  const some = Array.from({ length: sample }, () => Math.floor(random() * count)).filter((node) =>
    near.has(node),
  );
  let kept = 0;
  for (const node of some) {
    const friends = near.get(node) as Set<number>;
    const distances = Float64Array.from(x, (_, other) => distance(x, y, node, other));
    distances[node] = Number.POSITIVE_INFINITY;
    const reach = distances.slice().sort()[friends.size - 1] as number;
    const close = [...friends].filter((friend) => (distances[friend] as number) <= reach);
    kept += close.length / friends.size / some.length;
  }
  return kept;
}

export function qualityOf(picture: Picture): Quality {
  return { tieLength: tieLengthOf(picture), kept: keptOf(picture) };
}

function distance(x: Float64Array, y: Float64Array, a: number, b: number): number {
  return Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
}
