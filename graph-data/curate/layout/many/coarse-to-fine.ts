import type { Spots } from "../layout-graph.ts";
import { seededRandom } from "../random.ts";
import { type Coarser, coarsen } from "./coarsen.ts";
import { settle } from "./settle.ts";
import type { Ties } from "./ties.ts";

/** So few nodes are laid out from a random beginning. */
const fewest = 60;
/** Joining that leaves more than this share of the nodes is not worth going on with. */
const worthwhile = 0.9;
/** Steps of settling: many where nodes are few, on the way from there only what it takes to find room, then for details. */
const steps = { coarse: 30, between: 12, finest: 24 };
/** Up to so many nodes, steps cost little. */
const cheap = 5000;

/**
 * Places for the nodes of a connected graph: nodes are joined into groups, and groups again, until few are left; those are
 * laid out, and then, level by level, the members of a group begin where it stands. The large shape is found where it costs
 * least, and the finest level settles in a few steps. The same ties give the same places.
 */
export function coarseToFine(ties: Ties): Spots {
  const levels: Coarser[] = [];
  for (let finer = ties; finer.order > fewest; ) {
    const coarser = coarsen(finer);
    if (coarser.ties.order > worthwhile * finer.order) break;
    levels.push(coarser);
    finer = coarser.ties;
  }
  const random = seededRandom("coarse to fine");
  const coarsest = levels.at(-1)?.ties ?? ties;
  let spots = scattered(coarsest, random);
  settle(coarsest, spots, 2 * steps.coarse);
  for (let level = levels.length - 1; level >= 0; level--) {
    const { groups, ties: coarser } = levels[level] as Coarser;
    const finer = levels[level - 1]?.ties ?? ties;
    spots = membersPlaced(groups, coarser, spots, random);
    settle(finer, spots, stepsAt(level, finer.order));
  }
  return spots;
}

function stepsAt(level: number, order: number): number {
  if (order <= cheap) return steps.coarse;
  return level > 0 ? steps.between : steps.finest;
}

function scattered({ order, masses }: Ties, random: () => number): Spots {
  const side = Math.sqrt(masses.reduce((sum, mass) => sum + mass, 0));
  const axis = () => Float64Array.from({ length: order }, () => (random() - 0.5) * side);
  return { x: axis(), y: axis() };
}

/** The members of each group about its place, the further the heavier it is. */
function membersPlaced(groups: Uint32Array, { masses }: Ties, { x, y }: Spots, random: () => number): Spots {
  const about = (axis: Float64Array) =>
    Float64Array.from(groups, (group) => {
      const room = 0.5 * Math.sqrt(masses[group] as number);
      return (axis[group] as number) + (random() - 0.5) * room;
    });
  return { x: about(x), y: about(y) };
}
