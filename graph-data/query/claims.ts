import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { type Citation, citation } from "./citation.ts";
import { evidenceInContext, type Passage, type Texts } from "./context.ts";
import { bounded } from "./errors.ts";
import { type Filter, filterText } from "./filter/filter.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { tiesAt } from "./index/each-tie.ts";
import { claimNumber, edgeId, nodeId } from "./index/lookup.ts";
import { type Page, pageOf, positionOf } from "./paging/cursor.ts";
import { pageThrough } from "./paging/page-through.ts";
import { reading } from "./reading.ts";
import { tieSentence } from "./sentence.ts";
import { standingOf } from "./standing-words.ts";

/** A claim and the tie that it stands behind. */
export interface ClaimRow extends Claim {
  /** Key of the edge. */
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  /** The tie as a short sentence; it says nothing of modality. */
  readonly sentence: string;
  /** What must go with the sentence: "claimed by Gustavo Petro". */
  readonly standing: string;
}

export interface ClaimsOptions {
  readonly filter?: Filter;
  /** Only claims of ties at this node, or of this edge. */
  readonly node?: string;
  readonly edge?: string;
  /** Claims a page, default 100; Infinity for all. */
  readonly limit?: number;
  readonly cursor?: string | null;
}

export interface Claims extends Page {
  readonly claims: readonly ClaimRow[];
}

/** A claim with all that is needed to weigh it. */
export interface ClaimDetail extends ClaimRow {
  /** Each piece of evidence in its sentences, in the order of `evidence`. */
  readonly context: readonly Passage[];
  /** The documents of its evidence, without repeats. */
  readonly documents: readonly Document[];
  /** The claims that cannot hold together with it. */
  readonly contradicting: readonly ClaimRow[];
  readonly citation: Citation;
}

/**
 * The claims that a filter keeps, in the order of documents, then of where their first evidence starts, then of id.
 * Throws UnknownNode, UnknownEdge, InvalidCursor, InvalidDate, InvalidBound.
 */
export function listClaims(index: BoardIndex, options: ClaimsOptions = {}): Claims {
  const { filter = {}, node, edge, cursor } = options;
  const limit = bounded("limit", options.limit ?? 100, 1, Infinity);
  const question = () => ["claims", filterText(filter), node ?? null, edge ?? null];
  const start = positionOf(index, question, cursor);
  const passes = judgeOf(index, filter);
  const ofAll = node === undefined && edge === undefined;
  const inOrder = ofAll ? reading(index).byPlace : claimsAt(index, node, edge);
  const { ids, total } = pageThrough(
    inOrder.length,
    (place) => inOrder[place] as number,
    (claim) => passes.claim(claim),
    start,
    limit,
  );
  return {
    claims: ids.map((claim) => claimRow(index, claim)),
    ...pageOf(index, question, start, limit, total),
  };
}

/** One claim. `url` is where it can be looked at, for the citation. Throws UnknownClaim. */
export function claimDetail(index: BoardIndex, id: string, texts: Texts, url?: string): ClaimDetail {
  const number = claimNumber(index, id);
  const row = claimRow(index, number);
  const named = new Set(row.evidence.map(({ document }) => document));
  const documents = index.attributes.documents.filter((document) => named.has(document.id));
  return {
    ...row,
    context: row.evidence.map((evidence) => evidenceInContext(evidence, texts)),
    documents,
    contradicting: (row.contradicts ?? []).map((other) => claimRow(index, claimNumber(index, other))),
    citation: citation(index, row, documents, url),
  };
}

function claimRow(index: BoardIndex, claim: number): ClaimRow {
  const edge = index.claims.edge[claim] as number;
  const { key, source, target, attributes } = index.entries.edge(edge);
  const held = index.entries.claim(claim);
  return {
    ...held,
    edge: key,
    source,
    target,
    predicate: attributes.predicate,
    sentence: tieSentence(index, edge),
    standing: standingOf(index, [held]),
  };
}

/** Claims of a node's ties, of an edge, or of an edge if it is a tie of the node, in the order of reading. */
function claimsAt(index: BoardIndex, node?: string, edge?: string): number[] {
  const { place } = reading(index);
  const only = edge === undefined ? null : edgeId(index, edge);
  const edges = node === undefined ? [only as number] : tiesAt(index, [nodeId(index, node)]);
  const found: number[] = [];
  for (const held of edges) {
    if (only !== null && held !== only) continue;
    const stop = index.edges.claimOffsets[held + 1] as number;
    for (let claim = index.edges.claimOffsets[held] as number; claim < stop; claim++) found.push(claim);
  }
  return found.sort((a, b) => (place[a] as number) - (place[b] as number));
}
