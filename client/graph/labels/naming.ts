import type { Kind } from "../../../graph-data/model/kinds.ts";
import { isMain } from "./type-style.ts";

interface Nameable {
  readonly key: string;
  readonly kind: Kind;
  readonly radius: number;
  readonly faded: boolean;
}

export interface Naming {
  /** Keys in the order in which they get their names; those not in it stay unnamed. */
  readonly order: ReadonlyMap<string, number>;
  /** The leaders and the persons and states: named even where a name must lie on a node. */
  readonly must: ReadonlySet<string>;
  /** How many names there may be. */
  readonly most: number;
}

/** Square pixels of the stage for each name, with the whole in view and from near. */
const roomPerName = { far: 16_000, near: 9_000 } as const;
/** From this zoom on, what serves the main kinds is named too. */
const nearFrom = 1.3;
/** Of all names, those that go to the largest of whatever kind. */
const leading = 0.4;

/** People and states are the actors; what they do, and whom they act through, comes next. */
function turn(kind: Kind): number {
  if (kind === "person" || kind === "state") return 1;
  return isMain(kind) ? 2 : 3;
}

/**
 * Who is named first: the largest of any kind, then persons and states, then operations and organisations. What serves
 * them is named from near only, or where so little is shown that all names find room.
 * @param zoom how many times nearer than the whole in the frame
 */
export function naming(
  nodes: readonly Nameable[],
  { width, height }: { readonly width: number; readonly height: number },
  zoom: number,
): Naming {
  const near = zoom >= nearFrom;
  const most = Math.max(8, Math.round((width * height) / (near ? roomPerName.near : roomPerName.far)));
  const bySize = nodes
    .filter(({ faded }) => !faded)
    .toSorted((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1));
  const leaders = bySize.slice(0, Math.round(most * leading));
  const rest = bySize
    .slice(leaders.length)
    .map((node) => ({ ...node, turn: turn(node.kind) }))
    .filter((node) => node.turn < 3 || near || bySize.length <= most)
    .toSorted((a, b) => a.turn - b.turn);
  const actors = rest.filter((node) => node.turn === 1).slice(0, most - leaders.length);
  return {
    order: new Map([...leaders, ...rest].map(({ key }, place) => [key, place])),
    must: new Set([...leaders, ...actors].map(({ key }) => key)),
    most,
  };
}
