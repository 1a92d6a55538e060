import type { Judge } from "../filter/judge.ts";
import { at, type BoardIndex, bump, none } from "../index/columns.ts";
import { eachTie, type Tally } from "./tally.ts";

const nobody = -2;
const several = -1;

/**
 * What rests on each voice alone: its passing claims, the edges whose passing claims are all its own, and the nodes
 * whose passing ties all are. By voice: 0 the article's own, then the claimants in the index's order.
 */
export function restsAlone(index: BoardIndex, passes: Judge): Tally {
  const voices = index.claimants.length + 1;
  const found = {
    nodes: new Uint32Array(voices),
    edges: new Uint32Array(voices),
    claims: new Uint32Array(voices),
  };
  const only = new Int32Array(index.edges.count).fill(nobody);
  for (let edge = 0; edge < index.edges.count; edge++) {
    if (passes.edge(edge) === none) continue;
    const stop = at(index.edges.claimOffsets, edge + 1);
    for (let claim = at(index.edges.claimOffsets, edge); claim < stop; claim++) {
      if (!passes.claim(claim)) continue;
      const voice = at(index.claims.claimant, claim) + 1;
      bump(found.claims, voice);
      only[edge] = joined(at(only, edge), voice);
    }
    if (at(only, edge) >= 0) bump(found.edges, at(only, edge));
  }
  for (let node = 0; node < index.nodes.count; node++) {
    let voice = nobody;
    eachTie(index, node, (edge) => {
      if (at(only, edge) !== nobody) voice = joined(voice, at(only, edge));
    });
    if (voice >= 0) bump(found.nodes, voice);
  }
  return found;
}

function joined(before: number, voice: number): number {
  return before === nobody || before === voice ? voice : several;
}
