import { articleVoice } from "../../graph-data/model/keys.ts";
import { article, type BoardIndex } from "../../graph-data/query/index/columns.ts";
import type { Keys } from "./keys.ts";
import { RowSet } from "./row-set.ts";
import { rowsOf } from "./rows-of.ts";

/** The ties that a voice has a claim of, with their ends. */
export function saidBy(voice: string, index: BoardIndex): { readonly nodes: Keys; readonly edges: Keys } {
  const { nodes, edges, claims, claimantIds } = index;
  const [ends, ties] = [new Uint8Array(nodes.count), new Uint8Array(edges.count)];
  const who = voice === articleVoice ? article : claimantIds.get(voice);
  for (let claim = 0; claim < claims.count; claim++) {
    if (claims.claimant[claim] !== who) continue;
    const edge = claims.edge[claim] as number;
    ties[edge] = 1;
    ends[edges.source[edge] as number] = 1;
    ends[edges.target[edge] as number] = 1;
  }
  const rows = rowsOf(index);
  return { nodes: new RowSet(ends, rows.nodes), edges: new RowSet(ties, rows.edges) };
}
