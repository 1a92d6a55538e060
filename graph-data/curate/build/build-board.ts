import type { Document } from "../../model/document.ts";
import type { Mention } from "../../model/evidence.ts";
import { type Board, boardFormat, type NodeEntry } from "../../model/graph.ts";
import { type Memory, noMemory } from "../cache/memory.ts";
import { layOut } from "../layout/lay-out.ts";
import type { LaidOutEdge, LaidOutNode } from "../layout/layout-graph.ts";
import type { EntityRecord } from "../read/record-schemas.ts";
import type { ArticleRecords, Records } from "../read/records.ts";
import type { Contradictions } from "../resolve/contradictions.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";
import { compareText } from "./compare-text.ts";
import { groupEdges } from "./group-edges.ts";
import { nodeSizes } from "./node-sizes.ts";

export interface Parts {
  readonly records: Records;
  readonly claims: readonly ResolvedClaim[];
  readonly contradictions: Contradictions;
  /** Entity id to its places, in the order of documents and text. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Records without a fault to the built graph, without its checksum. Pure: the same records give the same board, whatever their files' order. */
export function buildBoard(
  { records, claims, contradictions, mentions }: Parts,
  memory: Memory = noMemory,
): Board {
  const edges = groupEdges(claims, contradictions);
  const entities = records.entities.map((entity) => entity.value).sort((a, b) => compareText(a.id, b.id));
  const keys = entities.map((entity) => entity.id);
  const sizes = nodeSizes(keys, edges);
  const drawn = {
    nodes: keys.map((key) => ({ key, size: sizes.get(key) as number })),
    edges: edges.map(({ source, target, attributes }) => ({
      source,
      target,
      weight: attributes.claims.length,
    })),
  };
  const places = memory.recall("layout", nameOf(drawn), () => [...layOut(drawn.nodes, drawn.edges)]);
  const positions = new Map(places);
  const nodes = entities.map((entity): NodeEntry => {
    const position = positions.get(entity.id) as { x: number; y: number };
    const size = sizes.get(entity.id) as number;
    return {
      key: entity.id,
      attributes: { ...describe(entity), mentions: [...(mentions.get(entity.id) ?? [])], ...position, size },
    };
  });
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: { format: boardFormat, documents: records.articles.map(documentOf) },
    nodes,
    edges,
  };
}

/** All that a layout depends on, line by line: keys hold neither blanks nor line ends. */
function nameOf({ nodes, edges }: { nodes: readonly LaidOutNode[]; edges: readonly LaidOutEdge[] }): string {
  const lines = nodes.map(({ key, size }) => `${key} ${size}`);
  for (const { source, target, weight } of edges) lines.push(`${source} ${target} ${weight}`);
  return lines.join("\n");
}

function describe({ label, plural, kind, aliases, description, sameAs, note }: EntityRecord) {
  return {
    label,
    ...(plural && { plural }),
    kind,
    aliases: [...aliases],
    description,
    ...(sameAs !== undefined && { sameAs }),
    ...(note !== undefined && { note }),
  };
}

function documentOf({ document, text }: ArticleRecords): Document {
  const { id, file, title, published, language, sha256, note } = document.value;
  return {
    id,
    file,
    title,
    published: published ?? null,
    language,
    sha256,
    codePoints: text?.length ?? 0,
    ...(note !== undefined && { note }),
  };
}
