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

/** Judged on the same sample of nodes and pairs every time. */
export function qualityOf({ x, y, ties }: Picture): Quality {
  const count = x.length;
  const random = seeded(23);
  const pick = () => Math.floor(random() * count);
  const distance = (a: number, b: number) =>
    Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
  let apart = 0;
  for (let i = 0; i < 5000; i++) apart += distance(pick(), pick()) / 5000;
  let tied = 0;
  const near = new Map<number, Set<number>>();
  for (const [a, b] of ties) {
    tied += distance(a, b) / ties.length;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = near.get(one);
      if (known) known.add(other);
      else near.set(one, new Set([other]));
    }
  }
  let kept = 0;
  const some = Array.from({ length: sample }, pick).filter((node) => near.has(node));
  for (const node of some) {
    const friends = near.get(node) as Set<number>;
    const nearest = Array.from({ length: count }, (_, other) => other)
      .filter((other) => other !== node)
      .map((other) => [distance(node, other), other] as const)
      .sort((a, b) => a[0] - b[0])
      .slice(0, friends.size);
    kept += nearest.filter(([, other]) => friends.has(other)).length / friends.size / some.length;
  }
  return { tieLength: tied / apart, kept };
}
