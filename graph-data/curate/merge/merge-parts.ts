import { createHash } from "node:crypto";
import type { Document } from "../../model/document.ts";
import type { Board } from "../../model/graph.ts";
import { boardFormat } from "../../model/graph.ts";
import { nodeSizes } from "../build/node-sizes.ts";
import type { Memory } from "../cache/memory.ts";
import { layOut } from "../layout/lay-out.ts";
import type { EntityOrder, Part } from "../part/part.ts";
import type { EntityRecord } from "../read/record-schemas.ts";
import type { Contradictions } from "../resolve/contradictions.ts";
import { type EdgeStanding, edgeStanding } from "./edge-standing.ts";
import { type GatheredClaims, gatherClaims } from "./gather-claims.ts";
import { type GatheredMentions, gatherMentions } from "./gather-mentions.ts";

/** A graph before it is written. Nodes, edges and claims are numbers, in the order in which they will stand in the file. */
export interface MergedGraph {
  readonly documents: readonly Document[];
  readonly parts: readonly Part[];
  readonly entities: readonly EntityRecord[];
  readonly claims: GatheredClaims;
  readonly mentions: GatheredMentions;
  /** By node: radius, and x and y in turn. */
  readonly sizes: Float64Array;
  readonly positions: Float64Array;
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
  { entities }: EntityOrder,
  contradictions: Contradictions,
  memory: Memory,
): MergedGraph {
  const claims = gatherClaims(parts, entities.length);
  const sizes = nodeSizes(entities.length, claims);
  const opposed = contradicting(parts, claims, contradictions);
  return {
    documents: parts.map(documentOf),
    parts,
    entities,
    claims,
    mentions: gatherMentions(parts, entities.length),
    sizes,
    positions: positionsOf(entities, sizes, claims, memory),
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

/** Laid out, or as they were for the very same nodes and ties. */
function positionsOf(
  entities: readonly EntityRecord[],
  sizes: Float64Array,
  { source, target, offsets }: GatheredClaims,
  memory: Memory,
): Float64Array {
  const hash = createHash("sha256");
  for (const { id } of entities) hash.update(`${id}\n`);
  for (const numbers of [sizes, source, target, offsets]) hash.update(numbers);
  const from = hash.digest("hex");
  const known = memory.find("layout", from);
  // Copied to where numbers can be read.
  if (known) return new Float64Array(new Uint8Array(known).buffer);
  const keys = entities.map(({ id }) => id);
  const laidOut = layOut(
    keys.map((key, node) => ({ key, size: sizes[node] as number })),
    Array.from(source, (from, edge) => ({
      source: keys[from] as string,
      target: keys[target[edge] as number] as string,
      weight: (offsets[edge + 1] as number) - (offsets[edge] as number),
    })),
  );
  const positions = new Float64Array(2 * keys.length);
  for (const [node, key] of keys.entries()) {
    const place = laidOut.get(key);
    positions[2 * node] = place?.x ?? Number.NaN;
    positions[2 * node + 1] = place?.y ?? Number.NaN;
  }
  if (positions.some((place) => !Number.isFinite(place)))
    throw new Error("The layout left a node without a place, so the graph was not written.");
  memory.store("layout", from, new Uint8Array(positions.buffer));
  return positions;
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
