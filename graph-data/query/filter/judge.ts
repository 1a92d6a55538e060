import { articleVoice } from "../../model/keys.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import { InvalidDate } from "../errors.ts";
import { article, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
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
  const kind = mask(kindNumbers, filter.kind);
  const predicate = mask(index.predicateIds, filter.predicate);
  const modality = mask(modalityNumbers, filter.modality);
  const claimant = claimantMask(index, filter);
  const document = filter.document?.length ? mask(documentIds(index), filter.document) : null;
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

const kindNumbers: ReadonlyMap<string, number> = numbered(kindNames);
const modalityNumbers: ReadonlyMap<string, number> = numbered(modalityNames);
const documentIds = perIndex(({ attributes }) => numbered(attributes.documents.map(({ id }) => id)));

function numbered(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, number) => [word, number]));
}

/** 1 at the number of each allowed word; null where nothing is asked. */
function mask(
  numbers: ReadonlyMap<string, number>,
  allowed: readonly string[] | undefined,
): Uint8Array | null {
  if (!allowed || allowed.length === 0) return null;
  const found = new Uint8Array(numbers.size);
  for (const word of allowed) found[numbers.get(word) ?? numbers.size] = 1;
  return found;
}

/** As `mask`, with the article's own voice at place 0 and the claimants after it. */
function claimantMask({ claimantIds }: BoardIndex, { claimant, without }: Filter): Uint8Array | null {
  if (!claimant?.length && !without?.length) return null;
  const found = new Uint8Array(claimantIds.size + 1);
  const place = (voice: string) =>
    voice === articleVoice ? 0 : (claimantIds.get(voice) ?? claimantIds.size) + 1;
  if (!claimant?.length) found.fill(1);
  for (const voice of claimant ?? []) found[place(voice)] = 1;
  for (const voice of without ?? []) found[place(voice)] = 0;
  return found;
}

function timeSpan({ from, to }: Filter): { from: number; to: number } | null {
  if (!from && !to) return null;
  const span = { from: from ? interval(from).from : -Infinity, to: to ? interval(to).to : Infinity };
  if (span.from > span.to) throw new InvalidDate(`${from}`, `(from) is after “${to}” (to); swap them`);
  return span;
}
