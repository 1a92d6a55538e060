import { createHash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import { modalityNames } from "../../model/modalities.ts";
import { predicateRow } from "../../model/predicates.ts";
import type { Part } from "../part/part.ts";
import { predicateNames } from "../part/predicate-order.ts";
import { EntryChunks } from "../write/entry-chunks.ts";
import { describe } from "./describe.ts";
import { attributesOf, type MergedGraph } from "./merge-parts.ts";

/** A graph as the bytes of its file, in chunks, and as it says of itself. */
export interface GraphJson {
  readonly attributes: Board["attributes"];
  readonly chunks: readonly Uint8Array[];
}

const options: Board["options"] = { type: "directed", multi: true, allowSelfLoops: true };

/**
 * A graph as JSON with one node or edge a line: what `serialiseBoard` gives, with the checksum that `checksumOf` gives. All
 * that does not depend on the layout is made at once; the rest, once positions are known.
 */
export function graphJson(graph: MergedGraph): (positions: Float64Array) => GraphJson {
  const heads = graph.entities.map((_, node) => Buffer.from(headOf(graph, node)));
  const edges = new EntryChunks();
  addEdges(edges, graph);
  const edgeChunks = edges.end();
  const bare = attributesOf(graph);
  return (positions) => {
    const nodes = new EntryChunks();
    addNodes(nodes, heads, graph, positions);
    const nodeChunks = nodes.end();
    const hash = createHash("sha256").update(`[${JSON.stringify(options)},${JSON.stringify(bare)},[`);
    nodes.addTo(hash);
    hash.update("],[");
    edges.addTo(hash);
    const attributes = { ...bare, checksum: hash.update("]]").digest("hex") };
    const documents = bare.documents.map((document) => JSON.stringify(document)).join(",\n");
    const before = `{"options":${JSON.stringify(options)},\n"attributes":{"format":${bare.format},"documents":[${documents && `\n${documents}\n`}],\n"checksum":"${attributes.checksum}"},\n"nodes":[`;
    const chunks = [
      Buffer.from(before),
      ...nodeChunks,
      Buffer.from('],\n"edges":['),
      ...edgeChunks,
      Buffer.from("]}\n"),
    ];
    return { attributes, chunks };
  };
}

/** A node up to where it stands. */
function headOf({ entities, mentions, documents }: MergedGraph, node: number): string {
  const entity = entities[node] as (typeof entities)[number];
  let text = `${JSON.stringify({ key: entity.id, attributes: describe(entity) }).slice(0, -2)},"mentions":[`;
  const end = mentions.offsets[node + 1] as number;
  const first = mentions.offsets[node] as number;
  for (let mention = first; mention < end; mention++) {
    // Ids of documents need no escaping.
    const document = documents[mentions.part[mention] as number]?.id;
    text += `${mention > first ? "," : ""}{"document":"${document}","start":${mentions.start[mention]},"end":${mentions.end[mention]}}`;
  }
  return `${text}],`;
}

function addNodes(
  list: EntryChunks,
  heads: readonly Buffer[],
  { sizes }: MergedGraph,
  positions: Float64Array,
): void {
  for (const [node, head] of heads.entries()) {
    list.begin();
    list.bytes(head, 0, head.length);
    list.text(`"x":${positions[2 * node]},"y":${positions[2 * node + 1]},"size":${sizes[node]}}}`);
  }
}

function addEdges(list: EntryChunks, graph: MergedGraph): void {
  const { parts, entities, claims, contradictions, standing } = graph;
  const labels = predicateNames.map((name) => JSON.stringify(predicateRow(name)?.forward ?? name));
  for (let edge = 0; edge < claims.source.length; edge++) {
    const source = entities[claims.source[edge] as number]?.id;
    const target = entities[claims.target[edge] as number]?.id;
    const predicate = claims.predicate[edge] as number;
    const name = predicateNames[predicate];
    const modality = modalityNames[standing.modality[edge] as number];
    const contested = standing.contested[edge] === 1;
    list.begin();
    list.text(
      `{"key":"${source}--${name}--${target}","source":"${source}","target":"${target}","attributes":{"predicate":"${name}","label":${labels[predicate]},"modality":"${modality}","contested":${contested},"claims":[`,
    );
    const [first, end] = [claims.offsets[edge] as number, claims.offsets[edge + 1] as number];
    for (let claim = first; claim < end; claim++) {
      if (claim > first) list.text(",");
      const { columns } = parts[claims.part[claim] as number] as Part;
      const row = claims.row[claim] as number;
      const json = columns["claims.json"];
      const from = row === 0 ? 0 : (columns["claims.jsonEnd"][row - 1] as number);
      const to = columns["claims.jsonEnd"][row] as number;
      const others = contradictions.get(claim);
      if (others) {
        const cut = columns["claims.jsonCut"][row] as number;
        list.bytes(json, from, cut);
        list.text(`,"contradicts":${JSON.stringify(others)}`);
        list.bytes(json, cut, to);
      } else list.bytes(json, from, to);
    }
    list.text("]}}");
  }
}
