import { predicateCarries } from "../../../graph-data/model/carrying.ts";
import type { Claim } from "../../../graph-data/model/claim.ts";
import { modalities, modalityRank } from "../../../graph-data/model/modalities.ts";
import type { Kept } from "../../bench/boards/graphology-walk.ts";

interface Chain {
  readonly nodes: readonly string[];
  /** Rank of the weakest hop's strongest claim. */
  readonly weakest: number;
  readonly claims: readonly Claim[];
}

/** The claims between two nodes, either way, that may carry a hop. */
function carrying(graph: Kept, a: string, b: string): Claim[] {
  return graph
    .edges(a, b)
    .concat(graph.edges(b, a))
    .flatMap((edge) => {
      const { predicate, claims } = graph.getEdgeAttributes(edge);
      return predicateCarries(predicate) ? claims.filter(({ modality }) => modalities[modality].carries) : [];
    });
}

/** By node, up to the target's hop: the nodes one hop nearer to the source. */
function nearer(graph: Kept, source: string, target: string): Map<string, string[]> {
  const found = new Map<string, string[]>([[source, []]]);
  for (let from = [source]; from.length > 0 && !found.has(target); ) {
    const next = new Map<string, string[]>();
    for (const node of from) {
      for (const other of graph.neighbors(node)) {
        if (found.has(other) || next.get(other)?.includes(node)) continue;
        if (carrying(graph, node, other).length === 0) continue;
        const before = next.get(other);
        if (before) before.push(node);
        else next.set(other, [node]);
      }
    }
    for (const [node, before] of next) found.set(node, before);
    from = [...next.keys()];
  }
  return found;
}

/** What one would write over graphology for the best of all shortest chains: as ours ranks them, with their claims. */
export function bestShortest(graph: Kept, source: string, target: string): Chain | null {
  const before = nearer(graph, source, target);
  if (source === target || !before.has(target)) return null;
  const chains: Chain[] = [];
  const extend = (nodes: readonly string[], weakest: number, claims: readonly Claim[]): void => {
    const [first] = nodes as [string];
    if (first === source) chains.push({ nodes, weakest, claims });
    for (const node of before.get(first) ?? []) {
      const hop = carrying(graph, node, first);
      const strongest = Math.min(...hop.map(({ modality }) => modalityRank(modality)));
      extend([node, ...nodes], Math.max(weakest, strongest), [...hop, ...claims]);
    }
  };
  extend([target], 0, []);
  const voices = ({ claims }: Chain) => new Set(claims.map(({ claimant }) => claimant)).size;
  chains.sort(
    (a, b) =>
      a.weakest - b.weakest || voices(b) - voices(a) || (a.nodes.join(" ") < b.nodes.join(" ") ? -1 : 1),
  );
  return chains[0] ?? null;
}
