import type { EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Adjacency } from "../../../graph-data/query/index/columns.ts";
import { indexOf } from "../../data/index-of.ts";
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
  const ranked = byWeight(ties);
  const standing = (modality: "proposed" | "denied") =>
    varied(
      ranked.filter(({ attributes }) => attributes.modality === modality),
      ties,
    ).slice(0, limit);
  return {
    middle: mostTied(ties, 4 * limit)
      .sort((a, b) => b.ties - a.ties || (a.node.key < b.node.key ? -1 : 1))
      .slice(0, limit),
    opposed: oppositions(ranked, ties).slice(0, Math.ceil(limit * 1.5)),
    ahead: standing("proposed"),
    denied: standing("denied"),
  };
}

/** Edges that a glance chooses from; the lightest of a large board are not looked at. */
const considered = 1500;

/** The edges by the degree of their ends, descending, then by key: as many of the weightiest as a glance considers. */
export function byWeight({ board }: Pick<Ties, "board">): EdgeEntry[] {
  const { edges, entries, out, in: into } = indexOf(board);
  const degree = ({ offsets }: Adjacency, node: number) =>
    (offsets[node + 1] as number) - (offsets[node] as number);
  const weights = new Uint32Array(edges.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
    weights[edge] = degree(out, source) + degree(into, source) + degree(out, target) + degree(into, target);
  }
  const least = weights.toSorted()[Math.max(0, edges.count - considered)] ?? 0;
  const found: number[] = [];
  for (let edge = 0; edge < edges.count; edge++) if ((weights[edge] as number) >= least) found.push(edge);
  return found
    .map((edge) => ({ edge, key: edges.key(edge) }))
    .sort((a, b) => (weights[b.edge] as number) - (weights[a.edge] as number) || (a.key < b.key ? -1 : 1))
    .slice(0, considered)
    .map(({ edge }) => entries.edge(edge));
}

/** With how many ties each has, a loop once. An index numbers nodes by how connected they are. */
function mostTied({ board }: Ties, most: number): { readonly node: NodeEntry; readonly ties: number }[] {
  const { nodes, entries, out, in: into } = indexOf(board);
  return Array.from({ length: Math.min(most, nodes.count) }, (_, id) => {
    const [first, last] = [out.offsets[id] as number, out.offsets[id + 1] as number];
    const loops = out.ends.subarray(first, last).filter((end) => end === id).length;
    const ties = last - first + (into.offsets[id + 1] as number) - (into.offsets[id] as number) - loops;
    return { node: entries.node(id), ties };
  });
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
