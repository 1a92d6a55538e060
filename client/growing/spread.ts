import { Refused } from "../data/ask.ts";
import type { More } from "../state/part/grown.ts";
import { neighborsPage } from "./bring.ts";
import { type Growing, grow, telling } from "./growing.ts";

/** Neighbors asked for at once. */
const page = 100;
/** So many new ones are enough for one step: a hub's thousands would bury the rest. */
const enough = 40;
/** Pages of one step at most: the best connected neighbors come first, and are often here already. */
const pagesAtMost = 6;

/** Brings further neighbors of a node, the best connected first, and the ties among them. Rejects as `ask` does. */
export async function spread(desk: Growing, key: string): Promise<void> {
  const { held, part } = desk;
  const come: More[] = [];
  let fresh = 0;
  let next = part.reach.get(key)?.next ?? null;
  for (let pages = 0; pages < pagesAtMost && fresh < enough; pages++) {
    const answer = await pageFrom(desk, key, next);
    const { root, nodes, edges, total } = answer;
    fresh += nodes.filter((node) => !held.get().nodes.has(node.key)).length;
    come.push({ nodes: [root, ...nodes], edges });
    next = answer.next;
    part.reach.set(key, { total, next });
    if (next === null) break;
  }
  await grow(desk, come);
}

/** The same for a node that was opened, told where the part is. Nothing where all of its neighbors were brought. */
export async function open(desk: Growing, key: string): Promise<void> {
  if (desk.part.reach.get(key)?.next === null) return;
  await telling(desk.part, () => spread(desk, key));
}

/** A cursor of a board that was rebuilt meanwhile leads nowhere: then from the beginning. */
async function pageFrom(desk: Growing, key: string, next: string | null) {
  try {
    return await neighborsPage(key, page, next);
  } catch (error) {
    if (next === null || !(error instanceof Refused) || error.status !== 409) throw error;
    desk.part.reach.delete(key);
    return neighborsPage(key, page, null);
  }
}
