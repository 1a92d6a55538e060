import { article, type BoardIndex, none } from "../index/columns.ts";
import type { Masks } from "./masks.ts";

/** Among known verdicts: not asked yet. */
const unknown = 254;

/**
 * Says of single nodes, edges and claims whether they pass a filter, without looking at the rest of the board.
 * The filter is read once, so that each question is a few look-ups.
 */
export class Judge {
  /** Whether everything passes. */
  readonly open: boolean;
  /** Whether nodes left without a tie go. */
  readonly dropsLoneNodes: boolean;
  readonly #index: BoardIndex;
  readonly #masks: Masks;
  readonly #staying: readonly number[];
  #asked = 0;
  /** Verdicts on edges so far, once so many were asked for that keeping them pays. */
  #known: Uint8Array | null = null;

  /** `staying` are nodes that stay whatever their kind. */
  constructor(index: BoardIndex, masks: Masks, staying: readonly number[] = []) {
    this.#index = index;
    this.#masks = masks;
    this.#staying = staying;
    this.dropsLoneNodes = masks.ofClaims;
    this.open = !masks.ofClaims && masks.kind === null;
  }

  /** The same, but that some nodes stay whatever their kind. */
  keeping(nodes: readonly number[]): Judge {
    const besides = nodes.filter((node) => !this.node(node));
    return besides.length > 0 ? new Judge(this.#index, this.#masks, besides) : this;
  }

  /** Whether its kind is asked for. */
  node(id: number): boolean {
    const { kind } = this.#masks;
    return !kind || kind[this.#index.nodes.kind[id] as number] === 1 || this.#staying.includes(id);
  }

  /** Whether it was asked so often that what is made of all its verdicts at once will pay. */
  get often(): boolean {
    return this.#known !== null;
  }

  claim(id: number): boolean {
    return this.open || (this.#tie(this.#index.claims.edge[id] as number) && this.#apart(id));
  }

  /** Rank of the strongest modality of its passing claims, or `none` when the edge goes. */
  edge(id: number): number {
    if (this.open) return this.#index.edges.modality[id] as number;
    const known = this.#known;
    if (known === null) {
      if (++this.#asked > this.#index.edges.count >> 5) {
        this.#known = new Uint8Array(this.#index.edges.count).fill(unknown);
      }
      return this.#strongest(id);
    }
    const before = known[id] as number;
    if (before !== unknown) return before;
    const found = this.#strongest(id);
    known[id] = found;
    return found;
  }

  #strongest(id: number): number {
    if (!this.#tie(id)) return none;
    const { edges, claims } = this.#index;
    if (!this.#masks.looksInside) return edges.modality[id] as number;
    let strongest: number = none;
    const stop = edges.claimOffsets[id + 1] as number;
    for (let claim = edges.claimOffsets[id] as number; claim < stop; claim++) {
      const rank = claims.modality[claim] as number;
      if (rank < strongest && this.#apart(claim)) strongest = rank;
    }
    return strongest;
  }

  /** What a claim shares with the others of its edge. */
  #tie(edge: number): boolean {
    const { edges } = this.#index;
    const { kind, predicate } = this.#masks;
    if (predicate && predicate[edges.predicate[edge] as number] !== 1) return false;
    return !kind || (this.node(edges.source[edge] as number) && this.node(edges.target[edge] as number));
  }

  /** What a claim has of its own. */
  #apart(id: number): boolean {
    const { claims } = this.#index;
    const { modality, claimant, span, document } = this.#masks;
    if (modality && modality[claims.modality[id] as number] !== 1) return false;
    if (claimant && claimant[(claims.claimant[id] as number) - article] !== 1) return false;
    // Undated claims hold NaN, which is on neither side of anything.
    if (span && !((claims.to[id] as number) >= span.from && (claims.from[id] as number) <= span.to))
      return false;
    if (!document || document[claims.document[id] as number] === 1) return true;
    return claims.moreDocuments.get(id)?.some((place) => document[place] === 1) ?? false;
  }
}
