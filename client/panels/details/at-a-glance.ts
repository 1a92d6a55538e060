import type { EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";
import { type BoardIndex, bump } from "../../../graph-data/query/index/columns.ts";
import { indexOf } from "../../data/index-of.ts";
import { onClaims } from "../../data/on-claims.ts";
import { rowsKept } from "../../data/row-set.ts";
import { rowsOf } from "../../data/rows-of.ts";
import type { Ties } from "../../data/ties.ts";
import type { Shown } from "../../state/standing.ts";
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

/**
 * Each list by the degree of its ends, descending, then by key; at most `limit` of each, half as many again who oppose.
 * `shown`: of what the filters let through alone, each tie as it stands on that.
 */
export function atAGlance(ties: Ties, limit: number, shown: Shown | null = null): AtAGlance {
  const left = leftBy(ties, shown);
  const ranked = weightiest(left);
  const standing = (modality: "proposed" | "denied") =>
    varied(
      ranked.filter(({ attributes }) => attributes.modality === modality),
      ties,
    ).slice(0, limit);
  return {
    middle: mostTied(left, limit),
    opposed: oppositions(ranked, ties).slice(0, Math.ceil(limit * 1.5)),
    ahead: standing("proposed"),
    denied: standing("denied"),
  };
}

/** Edges by the degree of their ends, descending, then by key: as many of the weightiest as a glance considers. */
export const byWeight = (ties: Ties, shown: Shown | null): EdgeEntry[] => weightiest(leftBy(ties, shown));

/** Edges that a glance chooses from; the lightest of a large board are not looked at. */
const considered = 1500;

/** What the filters leave of a board's index. */
interface Left {
  readonly index: BoardIndex;
  /** The edges that are left. */
  readonly kept: readonly number[];
  /** With how many of them each node is tied, a loop counted at both of its ends. */
  readonly degrees: Uint32Array;
  /** How many loops each node has among them. */
  readonly loops: Uint32Array;
  /** An edge as it stands on what is left. */
  entry(edge: number): EdgeEntry;
}

function leftBy(ties: Ties, shown: Shown | null): Left {
  const index = indexOf(ties.board);
  const { edges, nodes, entries } = index;
  const [degrees, loops] = [new Uint32Array(nodes.count), new Uint32Array(nodes.count)];
  const keeps = rowsKept(shown?.edges ?? null, rowsOf(index).edges);
  const kept: number[] = [];
  for (let edge = 0; edge < edges.count; edge++) {
    if (!keeps(edge)) continue;
    kept.push(edge);
    const [source, target] = [edges.source[edge] as number, edges.target[edge] as number];
    bump(degrees, source);
    bump(degrees, target);
    if (source === target) bump(loops, source);
  }
  const entry = (edge: number) => (shown ? onClaims(entries.edge(edge), shown) : entries.edge(edge));
  return { index, kept, degrees, loops, entry };
}

function weightiest({ index: { edges }, kept, degrees, entry }: Left): EdgeEntry[] {
  const weights = Uint32Array.from(
    kept,
    (edge) =>
      (degrees[edges.source[edge] as number] as number) + (degrees[edges.target[edge] as number] as number),
  );
  const least = weights.toSorted()[Math.max(0, kept.length - considered)] ?? 0;
  return kept
    .flatMap((edge, place) => {
      const weight = weights[place] as number;
      return weight < least ? [] : [{ edge, weight, key: edges.key(edge) }];
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, considered)
    .map(({ edge }) => entry(edge));
}

/** With how many ties each has, a loop once. */
function mostTied({ index: { nodes, entries }, degrees, loops }: Left, most: number): AtAGlance["middle"] {
  const counts = degrees.map((degree, node) => degree - (loops[node] as number));
  const least = Math.max(1, counts.toSorted().at(-most) ?? 1);
  const found: { node: NodeEntry; ties: number }[] = [];
  for (let node = 0; node < nodes.count; node++)
    if ((counts[node] as number) >= least)
      found.push({ node: entries.node(node), ties: counts[node] as number });
  return found.sort((a, b) => b.ties - a.ties || (a.node.key < b.node.key ? -1 : 1)).slice(0, most);
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
