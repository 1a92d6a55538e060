import type { EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Ties } from "../../data/ties.ts";
import { oppositions } from "./oppositions.ts";

/** The board before anything is chosen: who stands in the middle, who opposes whom, what has not happened. */
export interface AtAGlance {
  readonly middle: readonly { readonly node: NodeEntry; readonly ties: number }[];
  readonly opposed: readonly EdgeEntry[];
  readonly ahead: readonly EdgeEntry[];
  readonly denied: readonly EdgeEntry[];
}

const actors: readonly Kind[] = ["person", "state", "organisation", "group"];

/** How many ties of one source a list takes, so that the best connected does not fill it. */
const ofOneSource = 2;

/** Each list by the degree of its ends, descending, then by key; at most `limit` of each, half as many again who oppose. */
export function atAGlance(ties: Ties, limit: number): AtAGlance {
  const degree = (key: string) => ties.edgesOf.get(key)?.length ?? 0;
  const ranked = byWeight(ties);
  const standing = (modality: "proposed" | "denied") =>
    varied(
      ranked.filter(({ attributes }) => attributes.modality === modality),
      ties,
    ).slice(0, limit);
  return {
    middle: [...ties.board.nodes]
      .map((node) => ({ node, ties: degree(node.key) }))
      .sort((a, b) => b.ties - a.ties || (a.node.key < b.node.key ? -1 : 1))
      .slice(0, limit),
    opposed: oppositions(ranked, ties).slice(0, Math.ceil(limit * 1.5)),
    ahead: standing("proposed"),
    denied: standing("denied"),
  };
}

/** All edges by the degree of their ends, descending, then by key. */
export function byWeight({ board, edgesOf }: Ties): EdgeEntry[] {
  const degree = (key: string) => edgesOf.get(key)?.length ?? 0;
  const weight = ({ source, target }: EdgeEntry) => degree(source) + degree(target);
  return [...board.edges].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

/** What actors do before what things do, and those beyond the few of one source after all others. */
function varied(edges: readonly EdgeEntry[], { nodes }: Ties): readonly EdgeEntry[] {
  const taken = new Map<string, number>();
  const rows: EdgeEntry[][] = [[], [], []];
  for (const edge of edges) {
    const count = taken.get(edge.source) ?? 0;
    taken.set(edge.source, count + 1);
    const acts = actors.includes(nodes.get(edge.source)?.attributes.kind ?? "topic");
    rows[count >= ofOneSource ? 2 : acts ? 0 : 1]?.push(edge);
  }
  return rows.flat();
}
