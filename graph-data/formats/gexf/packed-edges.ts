import type { FilteredRows } from "../../query/filter/stream-board.ts";
import { article } from "../../query/index/columns.ts";
import type { EdgeUnit } from "../format.ts";
import { tiesOf } from "../ties.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";
import { claimsOpenings } from "./attributes.ts";
import { edgeMarkup, edgeWriter } from "./edge.ts";
import { packedLifetimes } from "./packed-lifetime.ts";
import { packedStandings } from "./packed-standing.ts";

const { claims, quotes, when, documents, notes } = claimsOpenings;

/**
 * Writes edges of one claim with one piece of evidence, as most are, from column to file, with no entry or string between.
 * False of any other edge, of which nothing is written.
 */
function plainEdges(rows: FilteredRows, unit: EdgeUnit, dynamic: boolean, to: XmlBytes) {
  const { columns, texts, starts } = rows.packed;
  const claimsOf = starts["edges.claims"]();
  const evidenceOf = starts["claims.evidence"]();
  const keys = rows.packed.keys();
  const standingOf = packedStandings(rows, unit, dynamic);
  const dateOf = (date: number) => columns["dates.text"][date - 1] as number;
  const lifetime = packedLifetimes(rows, to);
  return (edge: number): boolean => {
    const claim = claimsOf[edge] as number;
    const piece = evidenceOf[claim] as number;
    if (claimsOf[edge + 1] !== claim + 1 || evidenceOf[claim + 1] !== piece + 1) return false;
    const standing = standingOf(edge, claim);
    const source = columns["edges.source"][edge] as number;
    const target = columns["edges.target"][edge] as number;
    const key = columns["edges.key"][edge] as number;
    const date = columns["claims.when"][claim] as number;
    const claimant = columns["claims.claimant"][claim] as number;
    const note = columns["claims.note"][claim] as number;
    to.add(edgeMarkup.id);
    if (unit === "claims") to.copy(texts, columns["claims.id"][claim] as number);
    else if (key > 0) to.copy(texts, key - 1);
    else {
      to.copy(keys, source);
      to.add(standing.between);
      to.copy(keys, target);
    }
    to.add(edgeMarkup.source);
    to.copy(keys, source);
    to.add(edgeMarkup.target);
    to.copy(keys, target);
    to.add(standing.opening);
    lifetime(dynamic ? date : 0);
    if (claimant === article) to.add(standing.toClaim);
    else {
      to.add(standing.toClaimant);
      to.copy(texts, columns.claimants[claimant] as number);
      to.add(claims);
    }
    to.copy(texts, columns["claims.id"][claim] as number);
    to.given(quotes, texts, columns["evidence.exact"][piece] as number);
    if (date > 0) to.given(when, texts, dateOf(date));
    to.given(documents, texts, columns["evidence.document"][piece] as number);
    if (note > 0) to.given(notes, texts, note - 1);
    to.add(standing.closing);
    return true;
  };
}

/** All edges that are kept, in chunks; what begins a chunk and what is left when it ends stays in `to`. */
export function* packedEdges(
  rows: FilteredRows,
  unit: EdgeUnit,
  dynamic: boolean,
  to: XmlBytes,
): Generator<Uint8Array> {
  const isWritten = plainEdges(rows, unit, dynamic, to);
  const tieXml = edgeWriter(dynamic);
  const { count } = rows.index.edges;
  for (let edge = 0; edge < count; edge++) {
    if (rows.kept?.edges[edge] === 0) continue;
    if (!isWritten(edge)) for (const tie of tiesOf(rows.edge(edge), unit)) tieXml(tie, to);
    if (to.isChunk) yield to.take();
  }
}
