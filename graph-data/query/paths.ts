import { articleVoice } from "../model/keys.ts";
import { type Modality, modalityNames } from "../model/modalities.ts";
import { bounded } from "./errors.ts";
import { asksAnything, type Filter } from "./filter/filter.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { edgeId, nodeId } from "./index/lookup.ts";
import { compareText } from "./index/standing.ts";
import { tieSentence } from "./sentence.ts";
import { standingOf } from "./standing-words.ts";
import { type Chain, chainsOfLength } from "./walk/chains.ts";
import { distance } from "./walk/distance.ts";
import { type HopTie, hopTies } from "./walk/hop.ts";
import { bestChains, type RankedChain } from "./walk/rank-chains.ts";
import { Reach } from "./walk/reach.ts";
import { Ties } from "./walk/ties.ts";

export interface PathsOptions {
  /** How many paths, 1 to 20; default 3. */
  readonly k?: number;
  /** Longest path, 1 to 8; default 4. */
  readonly maxHops?: number;
  /** Applied first; source and target stay whatever their kind. */
  readonly filter?: Filter;
  /** Keys of nodes that no path may cross. */
  readonly avoid?: readonly string[];
  /** Ties that may be looked at before giving up; default 500,000, some tens of milliseconds. */
  readonly maxWork?: number;
}

/** A tie of a hop, and how it reads. */
export interface StepTie extends HopTie {
  /** From the edge's source to its target, whichever way the path goes. */
  readonly sentence: string;
  /** What must go with the sentence, on the claims that carry the hop: "claimed by Gustavo Petro". */
  readonly standing: string;
}

/** One hop: its best tie, and all others that say the two are tied. */
export interface Step extends StepTie {
  readonly parallel: readonly StepTie[];
}

export interface Path {
  /** Keys, from source to target. */
  readonly nodes: readonly string[];
  /** One for each hop. */
  readonly steps: readonly Step[];
  readonly hops: number;
  /** Each hop is as strong as its strongest tie; the path is as weak as its weakest hop. */
  readonly weakestModality: Modality;
  /** Who vouches for the carrying claims, without repeats: `article` first, then keys in order. */
  readonly claimants: readonly string[];
}

export interface Paths {
  /** By hops, then weakest modality (strongest first), then number of claimants (most first), then the nodes' keys. */
  readonly paths: readonly Path[];
  /** Whether paths of at most `maxHops` are missing, or may be. */
  readonly truncated: boolean;
  /** What cut them: `k`, there are more; `work`, the search gave up, and better ones may be missing. */
  readonly cut: "k" | "work" | null;
  /** Hops of the shortest path, also where that is more than `maxHops`; null where none ties the two. */
  readonly distance: number | null;
  /** Why there is no path, in words; null where there is one. */
  readonly reason: string | null;
}

/**
 * How two nodes are tied: the k best chains over ties in either direction that cross no node twice. Denied claims
 * and refusals to comment carry nothing. From a node to itself there is no path; `reason` says why there is none.
 * Throws UnknownNode, InvalidDate, InvalidBound.
 */
export function paths(index: BoardIndex, source: string, target: string, options: PathsOptions = {}): Paths {
  const k = bounded("k", options.k ?? 3, 1, 20);
  const maxHops = bounded("maxHops", options.maxHops ?? 4, 1, 8);
  const maxWork = bounded("maxWork", options.maxWork ?? 500_000, 1);
  const from = nodeId(index, source);
  const to = nodeId(index, target);
  const avoided = (options.avoid ?? []).map((key) => nodeId(index, key));
  const nothing = (reason: string): Paths => ({
    paths: [],
    truncated: false,
    cut: null,
    distance: null,
    reason,
  });
  if (from === to) return nothing("source and target are the same node; a path needs two");
  for (const [name, id, key] of [
    ["source", from, source],
    ["target", to, target],
  ] as const) {
    if (avoided.includes(id))
      return nothing(`avoid names the ${name}, ${key}; a path cannot begin or end without it`);
  }

  const ties = new Ties(index, judgeOf(index, options.filter ?? {}, [from, to]));
  const fromSource = new Reach(index, "source", from, ties, avoided);
  const toTarget = new Reach(index, "target", to, ties, avoided);
  const hops = distance(fromSource, toTarget, ties);
  if (hops === null) return nothing(untied(options));

  const work = { done: 0, atMost: maxWork };
  const best: RankedChain[] = [];
  let cut: Paths["cut"] = null;
  for (let length = hops; length <= maxHops && cut === null; length++) {
    const chains: Chain[] = [];
    const wanted = k - best.length;
    const whole = chainsOfLength(fromSource, toTarget, length, ties, work, (chain) => {
      chains.push(chain);
      // Once there are enough, one more is all that is asked: whether the list is cut.
      return wanted > 0;
    });
    best.push(...bestChains(index, chains, wanted, ties));
    if (!whole) cut = "work";
    else if (chains.length > wanted) cut = "k";
  }
  return {
    paths: best.map((chain) => pathOf(index, chain, ties)),
    truncated: cut !== null,
    cut,
    distance: hops,
    reason: best.length > 0 ? null : unmet(hops, maxHops),
  };
}

function untied({ filter = {}, avoid = [] }: PathsOptions): string {
  const narrowed = [
    ...(asksAnything(filter) ? ["what the filter leaves"] : []),
    ...(avoid.length > 0 ? ["what avoid leaves"] : []),
  ];
  return `no chain of ties joins the two${narrowed.length > 0 ? ` in ${narrowed.join(" and ")}` : ""}`;
}

function unmet(hops: number, maxHops: number): string {
  return hops > maxHops
    ? `the shortest path has ${hops} hops, more than maxHops, ${maxHops}`
    : "the search gave up before it had found one; narrow the question by filters or avoid";
}

function pathOf(index: BoardIndex, { nodes, weakest, claimants }: RankedChain, ties: Ties): Path {
  const steps = nodes.slice(1).map((to, hop): Step => {
    const found = hopTies(index, nodes[hop] as number, to, ties).map(
      (tie): StepTie => ({
        ...tie,
        sentence: tieSentence(index, edgeId(index, tie.edge)),
        standing: standingOf(index, tie.claims),
      }),
    );
    const [best, ...parallel] = found;
    return { ...(best as StepTie), parallel };
  });
  const named = [...claimants]
    .filter((claimant) => claimant >= 0)
    .map((claimant) => index.claimants[claimant] as string);
  return {
    nodes: nodes.map((id) => index.nodes.keys[id] as string),
    steps,
    hops: steps.length,
    weakestModality: modalityNames[weakest] as Modality,
    claimants: [...(claimants.has(-1) ? [articleVoice] : []), ...named.sort(compareText)],
  };
}
