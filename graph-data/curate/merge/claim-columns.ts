import { narrow } from "../../query/columnar/column-table.ts";
import { article } from "../../query/index/columns.ts";
import { Vocabulary } from "../../query/index/vocabulary.ts";
import type { Part } from "../part/part.ts";
import type { ByteTexts } from "./byte-texts.ts";
import type { MergedGraph } from "./merge-parts.ts";
import type { PartTexts } from "./part-texts.ts";

/** Columns of claims, but for their evidence, and the dates and entities that claim in the order of their first use. */
export function claimColumns(
  { parts, sizes, claims, contradictions }: MergedGraph,
  own: readonly PartTexts[],
  texts: ByteTexts,
) {
  const count = claims.part.length;
  const ids = new Uint32Array(count);
  const modality = new Uint8Array(count);
  const claimant = new Int32Array(count);
  const document = new Int32Array(count);
  const when = new Uint32Array(count);
  const note = new Uint32Array(count);
  const contradicts = new Uint8Array(count);
  const lengths = new Uint32Array(count);
  const others: number[] = [];
  const dates = new Vocabulary();
  const claimants: number[] = [];
  const claimantOf = new Int32Array(sizes.length).fill(-1);
  for (let claim = 0; claim < count; claim++) {
    const part = claims.part[claim] as number;
    const row = claims.row[claim] as number;
    const { head, columns } = parts[part] as Part;
    const ownTexts = own[part] as PartTexts;
    ids[claim] = ownTexts.number(columns["claims.id"][row] as number);
    modality[claim] = columns["claims.modality"][row] as number;
    const voice = columns["claims.claimant"][row] as number;
    if (voice >= 0 && claimantOf[voice] === -1) claimantOf[voice] = claimants.push(voice) - 1;
    claimant[claim] = voice < 0 ? article : (claimantOf[voice] as number);
    document[claim] = part;
    const date = columns["claims.when"][row] as number;
    when[claim] = date === 0 ? 0 : dates.number(head.dates[date - 1] as string) + 1;
    note[claim] = ownTexts.optional(columns["claims.note"][row] as number);
    const against = contradictions.get(claim);
    if (!against) continue;
    contradicts[claim] = 1;
    lengths[claim] = against.length;
    for (const other of against) others.push(texts.number(other));
  }
  return {
    dates: dates.words,
    claimants,
    "claims.id": ids,
    "claims.modality": modality,
    "claims.claimant": claimant,
    "claims.document": document,
    "claims.when": narrow(when),
    "claims.note": narrow(note),
    "claims.contradicts": contradicts,
    "claims.contradictions": narrow(lengths),
    contradictions: narrow(others),
  };
}

/** Columns of claims' evidence. @param documents - numbers of their ids among the texts. */
export function evidenceColumns(
  { parts, claims }: MergedGraph,
  own: readonly PartTexts[],
  documents: Uint32Array,
) {
  const count = claims.part.length;
  const lengths = new Uint32Array(count);
  for (let claim = 0; claim < count; claim++) {
    const [first, end] = piecesOf(parts, claims, claim);
    lengths[claim] = end - first;
  }
  const pieces = lengths.reduce((sum, length) => sum + length, 0);
  const column = () => new Uint32Array(pieces);
  const [document, start, length] = [column(), column(), column()];
  const [exact, prefix, suffix] = [column(), column(), column()];
  let piece = 0;
  for (let claim = 0; claim < count; claim++) {
    const part = claims.part[claim] as number;
    const { columns } = parts[part] as Part;
    const texts = own[part] as PartTexts;
    const [first, end] = piecesOf(parts, claims, claim);
    for (let row = first; row < end; row++) {
      document[piece] = documents[part] as number;
      start[piece] = columns["evidence.start"][row] as number;
      length[piece] = columns["evidence.length"][row] as number;
      exact[piece] = texts.number(columns["evidence.exact"][row] as number);
      prefix[piece] = texts.number(columns["evidence.prefix"][row] as number);
      suffix[piece] = texts.number(columns["evidence.suffix"][row] as number);
      piece++;
    }
  }
  return {
    "claims.evidence": narrow(lengths),
    "evidence.document": narrow(document),
    "evidence.start": narrow(start),
    "evidence.length": narrow(length),
    "evidence.exact": narrow(exact),
    "evidence.prefix": narrow(prefix),
    "evidence.suffix": narrow(suffix),
  };
}

/** Which rows of its part's quotes are a claim's. */
function piecesOf(
  parts: readonly Part[],
  claims: MergedGraph["claims"],
  claim: number,
): readonly [first: number, end: number] {
  const ends = (parts[claims.part[claim] as number] as Part).columns["claims.evidence"];
  const row = claims.row[claim] as number;
  return [row === 0 ? 0 : (ends[row - 1] as number), ends[row] as number];
}
