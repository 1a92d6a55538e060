import { refusal } from "../filter/verdicts.ts";
import { type BoardIndex, bump } from "../index/columns.ts";
import { eachTie } from "../index/each-tie.ts";
import { emptyTally, type Tally } from "./tally.ts";

const without = refusal("without");
const nobody = -1;
const several = -2;

/**
 * What rests on each voice alone, by voice: 0 the article's own, then the claimants in the index's order. Its claims;
 * the edges that have no other; the nodes that have no other tie. A voice that `without` switches off is counted as if
 * it alone were switched on again: what that would bring back.
 */
export function restsAlone(index: BoardIndex, verdicts: Uint8Array): Tally {
  const found = emptyTally(index.claimants.length + 1);
  const { claimOffsets } = index.edges;
  /** The one voice heard so far among claims that pass, or `nobody`, or `several`; apart, those switched off. */
  let heard = nobody;
  const off = new Set<number>();

  const listen = (edge: number, claims: Uint32Array | null) => {
    const stop = claimOffsets[edge + 1] as number;
    for (let claim = claimOffsets[edge] as number; claim < stop; claim++) {
      const verdict = verdicts[claim] as number;
      if (verdict !== 0 && verdict !== without) continue;
      const voice = (index.claims.claimant[claim] as number) + 1;
      if (claims) bump(claims, voice);
      if (verdict === without) off.add(voice);
      else heard = heard === nobody || heard === voice ? voice : several;
    }
  };
  const settle = (counted: Uint32Array) => {
    if (heard >= 0) bump(counted, heard);
    if (heard === nobody) for (const voice of off) bump(counted, voice);
    heard = nobody;
    off.clear();
  };

  for (let edge = 0; edge < index.edges.count; edge++) {
    listen(edge, found.claims);
    settle(found.edges);
  }
  for (let node = 0; node < index.nodes.count; node++) {
    eachTie(index, node, (edge) => listen(edge, null));
    settle(found.nodes);
  }
  return found;
}
