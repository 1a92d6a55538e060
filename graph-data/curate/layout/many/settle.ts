import type { Spots } from "../frame.ts";
import { Repulsion } from "./repulsion.ts";
import type { Ties } from "./ties.ts";

/** A node goes so far towards where its own forces would balance, and keeps so much of its last step. */
const stride = 1;
const momentum = 0.7;
/** Within this share of the mean tie's length a pull grows with distance; beyond it, it hardly does. */
const soft = 0.1;

/**
 * Moves nodes by so many steps towards rest. Nodes push each other by their masses over distance; a tie
 * pulls with nearly the same force whatever its length (Noack's LinLog), which draws communities together and lets them
 * stand apart. Each step is weighed by how stiff a node's own forces are, so that hubs and leaves settle alike.
 */
export function settle(ties: Ties, { x, y }: Spots, steps: number): void {
  const { order, offsets, ends, weights, masses } = ties;
  const repulsion = new Repulsion(order);
  const { forceX, forceY, stiffness } = repulsion;
  const [stepX, stepY] = [new Float64Array(order), new Float64Array(order)];
  let length = meanLength(ties, { x, y });
  for (let step = 0; step < steps; step++) {
    repulsion.reckon(x, y, masses);
    let [lengths, weight] = [0, 0];
    for (let node = 0; node < order; node++) {
      const [hereX, hereY] = [x[node] as number, y[node] as number];
      let [pullX, pullY, stiff] = [0, 0, 0];
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const end = ends[at] as number;
        const dx = (x[end] as number) - hereX;
        const dy = (y[end] as number) - hereY;
        const distance = Math.sqrt(dx * dx + dy * dy);
        const pull = ((weights[at] as number) * length) / (distance + soft * length);
        pullX += pull * dx;
        pullY += pull * dy;
        stiff += pull;
        lengths += (weights[at] as number) * distance;
        weight += weights[at] as number;
      }
      (forceX[node] as number) += pullX;
      (forceY[node] as number) += pullY;
      (stiffness[node] as number) += stiff;
    }
    length = lengths / weight;
    move();
  }

  function move(): void {
    for (let node = 0; node < order; node++) {
      const share = stride / (stiffness[node] as number);
      const dx = momentum * (stepX[node] as number) + share * (forceX[node] as number);
      const dy = momentum * (stepY[node] as number) + share * (forceY[node] as number);
      stepX[node] = dx;
      stepY[node] = dy;
      (x[node] as number) += dx;
      (y[node] as number) += dy;
    }
  }
}

function meanLength({ order, offsets, ends, weights }: Ties, { x, y }: Spots): number {
  let [lengths, weight] = [0, 0];
  for (let node = 0; node < order; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const dx = (x[ends[at] as number] as number) - (x[node] as number);
      const dy = (y[ends[at] as number] as number) - (y[node] as number);
      lengths += (weights[at] as number) * Math.sqrt(dx * dx + dy * dy);
      weight += weights[at] as number;
    }
  }
  return lengths / weight;
}
