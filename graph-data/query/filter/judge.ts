import { articleVoice } from "../../model/keys.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import { InvalidDate } from "../errors.ts";
import { article, at, type BoardIndex, none } from "../index/columns.ts";
import { type Filter, judgesClaims } from "./filter.ts";

/** Says of single nodes, edges and claims whether they pass a filter, without looking at the rest of the board. */
export interface Judge {
  /** Whether everything passes. */
  readonly open: boolean;
  /** Whether nodes left without a tie go. */
  readonly dropsLoneNodes: boolean;
  node(id: number): boolean;
  claim(id: number): boolean;
  /** Rank of the strongest modality of its passing claims, or `none` when the edge goes. */
  edge(id: number): number;
}

/**
 * Reads a filter once, so that each later question to it is a few look-ups.
 * `staying` are nodes that stay whatever their kind: the node that was asked about. Throws InvalidDate.
 */
export function judge(index: BoardIndex, filter: Filter, staying: readonly number[] = []): Judge {
  const { edges, claims } = index;
  const kindOf = index.nodes.kind;
  const kind = mask(kindNames, filter.kind);
  const predicate = mask(index.predicates, filter.predicate);
  const modality = mask(modalityNames, filter.modality);
  const claimant = claimantMask(index, filter);
  const document = mask(
    index.attributes.documents.map(({ id }) => id),
    filter.document,
  );
  const span = timeSpan(filter);
  const dropsLoneNodes = judgesClaims(filter);

  if (!kind && !dropsLoneNodes) {
    const always = () => true;
    return { open: true, dropsLoneNodes, node: always, claim: always, edge: (id) => at(edges.modality, id) };
  }

  const node = (id: number) => !kind || kind[at(kindOf, id)] === 1 || staying.includes(id);
  const apart = (id: number) => {
    if (modality && modality[at(claims.modality, id)] !== 1) return false;
    if (claimant && claimant[at(claims.claimant, id) - article] !== 1) return false;
    if (span && !(at(claims.to, id) >= span.from && at(claims.from, id) <= span.to)) return false;
    if (!document) return true;
    const more = claims.moreDocuments.get(id);
    return document[at(claims.document, id)] === 1 || (more?.some((place) => document[place] === 1) ?? false);
  };
  const tie = (id: number) =>
    (!predicate || predicate[at(edges.predicate, id)] === 1) &&
    node(at(edges.source, id)) &&
    node(at(edges.target, id));
  const looksInside = modality || claimant || span || document;
  return {
    open: false,
    dropsLoneNodes,
    node,
    claim: (id) => tie(at(claims.edge, id)) && apart(id),
    edge: (id) => {
      if (!tie(id)) return none;
      if (!looksInside) return at(edges.modality, id);
      let strongest: number = none;
      const stop = at(edges.claimOffsets, id + 1);
      for (let claim = at(edges.claimOffsets, id); claim < stop; claim++) {
        if (at(claims.modality, claim) < strongest && apart(claim)) strongest = at(claims.modality, claim);
      }
      return strongest;
    },
  };
}

/** 1 at the place of each allowed word; null where nothing is asked. */
function mask(words: readonly string[], allowed: readonly string[] | undefined): Uint8Array | null {
  if (!allowed || allowed.length === 0) return null;
  const wanted = new Set(allowed);
  return Uint8Array.from(words, (word) => (wanted.has(word) ? 1 : 0));
}

/** As `mask`, with the article's own voice at place 0 and the claimants after it. */
function claimantMask({ claimants }: BoardIndex, { claimant, without }: Filter): Uint8Array | null {
  const voices = [articleVoice, ...claimants];
  const wanted = mask(voices, claimant);
  const refused = mask(voices, without);
  if (!wanted && !refused) return null;
  return Uint8Array.from(voices, (_, place) => (wanted?.[place] !== 0 && refused?.[place] !== 1 ? 1 : 0));
}

function timeSpan({ from, to }: Filter): { from: number; to: number } | null {
  if (!from && !to) return null;
  const span = { from: from ? interval(from).from : -Infinity, to: to ? interval(to).to : Infinity };
  if (span.from > span.to) throw new InvalidDate(`${from}`, `(from) is after “${to}” (to); swap them`);
  return span;
}
