import type { Board } from "../../graph-data/model/graph.ts";
import { kindNames } from "../../graph-data/model/kinds.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import { board, type ClaimPicture, type NodePicture } from "./board.ts";
import { seeded } from "./random.ts";

const whens = [null, null, "2025-11-17", "2025-09~", "2023", "2025-09/.."];

/**
 * A board of a wanted size with hubs as in real data (ends are drawn by a power law), parallel ties, ties of a node to
 * itself, every modality, claimants and dates. The same for the same seed. One claim an edge.
 */
export function largeBoard(order: number, size: number, seed = 1): Board {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const keys = Array.from({ length: order }, (_, place) => `node-${place}`);
  const nodes: Record<string, NodePicture> = {};
  for (const key of keys) nodes[key] = pick(kindNames);
  const end = () => keys[Math.floor(order * random() ** 2.5)] as string;
  const taken = new Set<string>();
  const claims: ClaimPicture[] = [];
  while (claims.length < size) {
    const predicate = random() < 0.95 ? `predicate_${Math.floor(random() * 40)}` : "declined_to_comment_on";
    const [source, target] = [end(), random() < 0.5 ? end() : pick(keys)];
    const name = `${source} ${predicate} ${target}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const modality = modalityNames[Math.floor(random() ** 2 * 4)] ?? "stated";
    const claimant = random() < 0.6 ? null : (keys[Math.floor(random() * Math.min(order, 200))] ?? null);
    claims.push([source, predicate, target, { modality, claimant, when: pick(whens) }]);
  }
  return board({ nodes, claims });
}
