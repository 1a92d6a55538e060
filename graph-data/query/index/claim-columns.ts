import type { Claim } from "../../model/claim.ts";
import type { Board } from "../../model/graph.ts";
import { modalityRank } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import { article } from "./columns.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Claims stand edge by edge, in the board's order; `entry` gives the board's own. */
export function claimColumns(board: Board, offsets: Uint32Array) {
  const count = offsets[board.edges.length] as number;
  const places = new Map(board.attributes.documents.map(({ id }, position) => [id, position]));
  const moreDocuments = new Map<number, readonly number[]>();
  const owner = new Uint32Array(count);
  const entry = (claim: number): Claim => {
    const edge = owner[claim] as number;
    return board.edges[edge]?.attributes.claims[claim - (offsets[edge] as number)] as Claim;
  };
  const claims = {
    count,
    edge: owner,
    modality: new Uint8Array(count),
    claimant: new Int32Array(count),
    document: new Int32Array(count),
    moreDocuments,
    from: new Float64Array(count).fill(Number.NaN),
    to: new Float64Array(count).fill(Number.NaN),
    id: (claim: number) => entry(claim).id,
    start: (claim: number) => entry(claim).evidence[0]?.start ?? 0,
    when: (claim: number) => entry(claim).when,
    evidence: (claim: number) => entry(claim).evidence,
  };
  const claimants = new Vocabulary();
  let id = 0;
  for (let edge = 0; edge < board.edges.length; edge++) {
    for (const claim of board.edges[edge]?.attributes.claims ?? []) {
      claims.edge[id] = edge;
      claims.modality[id] = modalityRank(claim.modality);
      claims.claimant[id] = claim.claimant === null ? article : claimants.number(claim.claimant);
      claims.document[id] = places.get(claim.evidence[0]?.document ?? "") ?? -1;
      if (claim.evidence.length > 1) addDocuments(claim, id, places, moreDocuments);
      if (claim.when !== null) {
        const { from, to } = interval(claim.when);
        claims.from[id] = from;
        claims.to[id] = to;
      }
      id++;
    }
  }
  return { claims, claimants, entry };
}

/** Keeps a claim's further documents only where there are any. */
function addDocuments(
  { evidence }: Claim,
  id: number,
  places: ReadonlyMap<string, number>,
  moreDocuments: Map<number, readonly number[]>,
): void {
  const [first, ...more] = new Set(evidence.map(({ document }) => places.get(document) ?? -1));
  if (first !== undefined && more.length > 0) moreDocuments.set(id, more);
}
