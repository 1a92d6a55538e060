import type { Spots } from "../layout-graph.ts";
import { Repulsion } from "./repulsion.ts";
import type { Rows, Ties } from "./ties.ts";

/** A node goes so far towards where its own forces would balance, at first and at last, and keeps so much of its last step. */
const strides = { first: 1.4, last: 1 };
const momentum = 0.7;
/** Within this share of the mean tie's length a pull grows with distance; beyond it, it hardly does. */
const soft = 0.1;

/**
 * Moves nodes by so many steps towards rest. Nodes push each other by their masses over distance; a tie
 * pulls with nearly the same force whatever its length (Noack's LinLog), which draws communities together and lets them
 * stand apart. Each step is weighed by how stiff a node's own forces are, so that hubs and leaves settle alike.
 */
export function settle(ties: Ties, spots: Spots, steps: number): void {
  const { order, masses } = ties;
  const pairs = onceEach(ties);
  const forces = new Repulsion(order);
  const last = { x: new Float64Array(order), y: new Float64Array(order) };
  let length = meanLength(pairs, spots);
  for (let step = 0; step < steps; step++) {
    forces.reckon(spots.x, spots.y, masses);
    length = pull(pairs, spots, forces, length);
    move(spots, last, forces, strides.first + ((strides.last - strides.first) * step) / steps);
  }
}

type Forces = Pick<Repulsion, "forceX" | "forceY" | "stiffness">;

/** Adds what ties pull with, whose mean length was so. @returns what it is now. */
function pull(
  { offsets, ends, weights }: Rows,
  { x, y }: Spots,
  { forceX, forceY, stiffness }: Forces,
  length: number,
): number {
  const near = soft * length;
  let [lengths, weight] = [0, 0];
  for (let node = 0, at = 0; node + 1 < offsets.length; node++) {
    const [hereX, hereY] = [x[node] as number, y[node] as number];
    let [pullX, pullY, stiff] = [0, 0, 0];
    for (const stop = offsets[node + 1] as number; at < stop; at++) {
      const end = ends[at] as number;
      const own = weights[at] as number;
      const dx = (x[end] as number) - hereX;
      const dy = (y[end] as number) - hereY;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const force = (own * length) / (distance + near);
      pullX += force * dx;
      pullY += force * dy;
      stiff += force;
      (forceX[end] as number) -= force * dx;
      (forceY[end] as number) -= force * dy;
      (stiffness[end] as number) += force;
      lengths += own * distance;
      weight += own;
    }
    (forceX[node] as number) += pullX;
    (forceY[node] as number) += pullY;
    (stiffness[node] as number) += stiff;
  }
  return lengths / weight;
}

function move({ x, y }: Spots, last: Spots, { forceX, forceY, stiffness }: Forces, stride: number): void {
  for (let node = 0; node < x.length; node++) {
    const share = stride / (stiffness[node] as number);
    const dx = momentum * (last.x[node] as number) + share * (forceX[node] as number);
    const dy = momentum * (last.y[node] as number) + share * (forceY[node] as number);
    last.x[node] = dx;
    last.y[node] = dy;
    (x[node] as number) += dx;
    (y[node] as number) += dy;
  }
}

function meanLength({ offsets, ends, weights }: Rows, { x, y }: Spots): number {
  let [lengths, weight] = [0, 0];
  for (let node = 0, at = 0; node + 1 < offsets.length; node++) {
    for (const stop = offsets[node + 1] as number; at < stop; at++) {
      const dx = (x[ends[at] as number] as number) - (x[node] as number);
      const dy = (y[ends[at] as number] as number) - (y[node] as number);
      lengths += (weights[at] as number) * Math.sqrt(dx * dx + dy * dy);
      weight += weights[at] as number;
    }
  }
  return lengths / weight;
}

/** Each tie in the row of its later end alone. */
function onceEach({ order, offsets, ends, weights }: Ties): Rows {
  const half = {
    offsets: new Uint32Array(order + 1),
    ends: new Uint32Array(ends.length / 2),
    weights: new Float64Array(ends.length / 2),
  };
  let count = 0;
  for (let node = 0; node < order; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      if ((ends[at] as number) > node) continue;
      half.ends[count] = ends[at] as number;
      half.weights[count++] = weights[at] as number;
    }
    half.offsets[node + 1] = count;
  }
  return half;
}
