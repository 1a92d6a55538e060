import type { BoardIndex } from "../index/columns.ts";
import { compareText } from "../index/standing.ts";
import type { Chain } from "./chains.ts";
import { addClaimants } from "./hop.ts";
import type { Ties } from "./ties.ts";

/** A chain with the numbers of its claimants. */
export interface RankedChain extends Chain {
  readonly claimants: ReadonlySet<number>;
}

/**
 * The best `k` of chains of one length: strongest weakest modality first, then most claimants, then by the nodes'
 * keys. Claimants are gathered only for chains whose modality lets them in.
 */
export function bestChains(
  index: BoardIndex,
  chains: readonly Chain[],
  k: number,
  ties: Ties,
): RankedChain[] {
  const best: RankedChain[] = [];
  for (const weakest of new Set(chains.map((chain) => chain.weakest).sort((a, b) => a - b))) {
    if (best.length >= k) break;
    const alike = chains
      .filter((chain) => chain.weakest === weakest)
      .map((chain) => withClaimants(index, chain, ties));
    alike.sort((a, b) => b.claimants.size - a.claimants.size || compareKeys(index, a.nodes, b.nodes));
    best.push(...alike.slice(0, k - best.length));
  }
  return best;
}

function withClaimants(index: BoardIndex, chain: Chain, ties: Ties): RankedChain {
  const claimants = new Set<number>();
  for (let hop = 1; hop < chain.nodes.length; hop++) {
    addClaimants(index, chain.nodes[hop - 1] as number, chain.nodes[hop] as number, ties, claimants);
  }
  return { ...chain, claimants };
}

function compareKeys({ nodes }: BoardIndex, a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((node, i) => node !== b[i]);
  return place < 0
    ? 0
    : compareText(nodes.keys[a[place] as number] ?? "", nodes.keys[b[place] as number] ?? "");
}
