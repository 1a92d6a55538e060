import type { Claim } from "../../graph-data/model/claim.ts";
import type { Document } from "../../graph-data/model/document.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import type { Stretch } from "../../graph-data/query/index/columns.ts";

/** A claim with the edge that gathers it. */
interface TiedClaim {
  readonly claim: Claim;
  readonly edge: EdgeEntry;
}

/** One quote and the claim that rests on it. */
export interface Footing extends TiedClaim {
  /** The edge's place in the board. */
  readonly tie: number;
  readonly evidence: Stretch;
}

/** The board by key, as a page asks for it. */
export interface Ties {
  /** Its lists are made when they are asked for: of a large board, ask what is below instead, or its index. */
  readonly board: Board;
  readonly nodes: ReadonlyMap<string, NodeEntry>;
  readonly edges: ReadonlyMap<string, EdgeEntry>;
  readonly claims: ReadonlyMap<string, TiedClaim>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Labels of nodes that are spoken of and are not here themselves, where only a part of the board is. */
  readonly names?: ReadonlyMap<string, string>;
  /** Edges at a node, either way, in the board's order; a loop once. */
  readonly edgesOf: ReadonlyMap<string, readonly EdgeEntry[]>;
  /** Evidence by document, by start. */
  readonly footings: ReadonlyMap<string, readonly Footing[]>;
}

/** Looks through the whole board once. */
export function tiesOf(board: Board): Ties {
  const edgesOf = new Map<string, EdgeEntry[]>(board.nodes.map((node) => [node.key, []]));
  const claims = new Map<string, TiedClaim>();
  const footings = new Map<string, Footing[]>(board.attributes.documents.map(({ id }) => [id, []]));
  for (const [tie, edge] of board.edges.entries()) {
    edgesOf.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge);
    for (const claim of edge.attributes.claims) {
      claims.set(claim.id, { claim, edge });
      for (const evidence of claim.evidence)
        footings.get(evidence.document)?.push({ claim, edge, tie, evidence });
    }
  }
  for (const list of footings.values()) list.sort(byStart);
  return {
    board,
    nodes: new Map(board.nodes.map((node) => [node.key, node])),
    edges: new Map(board.edges.map((edge) => [edge.key, edge])),
    claims,
    documents: documentsOf(board),
    edgesOf,
    footings,
  };
}

/** In the order of the text, the shorter first where two begin together. */
export function byStart({ evidence: a }: Footing, { evidence: b }: Footing): number {
  return a.start - b.start || a.end - b.end;
}

/** The articles by id, in the board’s order. */
export function documentsOf({ attributes }: Pick<Board, "attributes">): Ties["documents"] {
  return new Map(attributes.documents.map((document) => [document.id, document]));
}
