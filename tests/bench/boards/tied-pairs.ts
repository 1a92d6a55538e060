import { largeBoard } from "../../pictures/large-board.ts";
import { seeded } from "../../pictures/random.ts";
import type { Size } from "../run/section.ts";

/** Nodes that each have a tie, and their ties by number: each pair once. */
export interface Tied {
  readonly count: number;
  readonly ties: readonly (readonly [number, number])[];
}

/** Kinds of graphs that layouts are measured on. */
export const tiedPairs: Readonly<Record<string, (size: Size, seed: number) => Tied>> = {
  hubs: ({ nodes, edges }, seed) =>
    numbered(largeBoard(nodes, edges, seed).edges.map(({ source, target }) => [source, target])),
  communities,
};

/** Communities of ten to two hundred nodes, each with a hub; six of seven ties stay within theirs. */
function communities({ nodes, edges }: Size, seed: number): Tied {
  const random = seeded(seed);
  const below = (most: number, power = 1) => Math.floor(most * random() ** power);
  const homes: { first: number; size: number }[] = [];
  while (homes.length < nodes) {
    const first = homes.length;
    const size = Math.min(nodes - first, 10 + below(190, 2));
    for (let i = 0; i < size; i++) homes.push({ first, size });
  }
  const pairs = Array.from({ length: edges }, () => {
    const from = below(nodes);
    const { first, size } = homes[from] as { first: number; size: number };
    return [from, random() < 6 / 7 ? first + below(size, 2) : below(nodes)] as const;
  });
  return numbered(pairs);
}

function numbered<Key>(ends: readonly (readonly [Key, Key])[]): Tied {
  const numbers = new Map<Key, number>();
  const number = (key: Key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const pairs = new Map<string, readonly [number, number]>();
  for (const [source, target] of ends) {
    if (source === target) continue;
    const [a, b] = [number(source), number(target)];
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    pairs.set(pair.join(" "), pair);
  }
  return { count: numbers.size, ties: [...pairs.values()] };
}
