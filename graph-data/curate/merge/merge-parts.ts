import type { Document } from "../../model/document.ts";
import type { Board } from "../../model/graph.ts";
import { boardFormat } from "../../model/graph.ts";
import type { EntityPart } from "../part/entity-part.ts";
import type { Part } from "../part/part.ts";
import type { Contradictions } from "../resolve/contradictions.ts";
import { type EdgeStanding, edgeStanding } from "./edge-standing.ts";
import type { GatheredClaims } from "./gather-claims.ts";
import { type GatheredMentions, gatherMentions } from "./gather-mentions.ts";
import type { MergedTies } from "./merge-ties.ts";

/**
 * A graph before it is laid out and written. Nodes, edges and claims are numbers, in the order in which they will stand in
 * the file.
 */
export interface MergedGraph extends MergedTies {
  readonly documents: readonly Document[];
  readonly parts: readonly Part[];
  readonly entities: EntityPart;
  readonly mentions: GatheredMentions;
  /** Of those few claims that contradict others, which. */
  readonly contradictions: ReadonlyMap<number, readonly string[]>;
  readonly standing: EdgeStanding;
}

/**
 * The parts of all articles as one graph. Pure: the same parts give the same graph, whatever was built before.
 * @param parts - by id of document.
 */
export function mergeParts(
  parts: readonly Part[],
  entities: EntityPart,
  { claims, sizes }: MergedTies,
  contradictions: Contradictions,
): MergedGraph {
  const opposed = contradicting(parts, claims, contradictions);
  return {
    documents: parts.map(documentOf),
    parts,
    entities,
    claims,
    mentions: gatherMentions(parts, sizes.length),
    sizes,
    contradictions: opposed,
    standing: edgeStanding(parts, claims, opposed),
  };
}

export const attributesOf = ({ documents }: MergedGraph): Board["attributes"] => ({
  format: boardFormat,
  documents: [...documents],
});

function documentOf({ head: { document, codePoints } }: Part): Document {
  const { id, file, title, published, language, sha256, note } = document;
  return {
    id,
    file,
    title,
    published: published ?? null,
    language,
    sha256,
    codePoints,
    ...(note !== undefined && { note }),
  };
}

function contradicting(
  parts: readonly Part[],
  { part, row }: GatheredClaims,
  contradictions: Contradictions,
): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  if (contradictions.size === 0) return found;
  for (let claim = 0; claim < part.length; claim++) {
    const { head, columns } = parts[part[claim] as number] as Part;
    const others = contradictions.get(
      head.ids[columns["claims.at"][row[claim] as number] as number] as string,
    );
    if (others) found.set(claim, others);
  }
  return found;
}
