import type { Judge } from "../filter/judge.ts";
import { type BoardIndex, none } from "../index/columns.ts";
import { rowPlace } from "../index/find-edge.ts";
import { carriesByRank, type TieRows, tieRows } from "./tie-rows.ts";

/** The ties that can carry a hop under a filter. */
export class Ties {
  readonly rows: TieRows;
  /** Whether every tie of the rows passes. */
  readonly open: boolean;
  readonly #index: BoardIndex;
  readonly #passes: Judge;

  constructor(index: BoardIndex, passes: Judge) {
    this.rows = tieRows(index);
    this.open = passes.open;
    this.#index = index;
    this.#passes = passes;
  }

  /** How many neighbors a node has in the whole board. */
  degree(node: number): number {
    return (this.rows.offsets[node + 1] as number) - (this.rows.offsets[node] as number);
  }

  /** Rank of the strongest carrying claim that passes, over all parallel ties of a place, or `none`. */
  strongest(place: number): number {
    if (this.open) return this.rows.strongest[place] as number;
    let strongest: number = none;
    this.eachEdge(place, (edge) => {
      strongest = Math.min(strongest, this.edge(edge));
    });
    return strongest;
  }

  /** As `strongest`, of two nodes; from the row of the one that has fewer neighbors. */
  between(a: number, b: number): number {
    const place = this.place(a, b);
    return place < 0 ? none : this.strongest(place);
  }

  /** Where the tie of two nodes stands in the row of the one that has fewer neighbors, or -1. */
  place(a: number, b: number): number {
    const [node, other] = this.degree(a) <= this.degree(b) ? [a, b] : [b, a];
    const { offsets, ends } = this.rows;
    const low = rowPlace(this.rows, node, other);
    return low < (offsets[node + 1] as number) && ends[low] === other ? low : -1;
  }

  eachEdge(place: number, visit: (edge: number) => void): void {
    const stop = this.rows.edgeStarts[place + 1] as number;
    for (let i = this.rows.edgeStarts[place] as number; i < stop; i++) visit(this.rows.edges[i] as number);
  }

  /** Rank of the strongest carrying claim of one edge of the rows that passes, or `none`. */
  edge(id: number): number {
    const { edges, claims } = this.#index;
    let strongest: number = none;
    const stop = edges.claimOffsets[id + 1] as number;
    for (let claim = edges.claimOffsets[id] as number; claim < stop; claim++) {
      const rank = claims.modality[claim] as number;
      if (rank < strongest && this.claim(claim)) strongest = rank;
    }
    return strongest;
  }

  /** Whether a claim of an edge of the rows carries and passes. */
  claim(id: number): boolean {
    return carriesByRank[this.#index.claims.modality[id] as number] === 1 && this.#passes.claim(id);
  }
}
