import { createHash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import { type Modality, modalityNames } from "../../model/modalities.ts";
import { edgeStanding, edgeTail } from "../part/edge-json.ts";
import type { Part } from "../part/part.ts";
import { EntryChunks } from "../write/entry-chunks.ts";
import { attributesOf, type MergedGraph } from "./merge-parts.ts";

/** A graph as the bytes of its file, in chunks, and as it says of itself. */
export interface GraphJson {
  readonly attributes: Board["attributes"];
  readonly chunks: readonly Uint8Array[];
}

const options: Board["options"] = { type: "directed", multi: true, allowSelfLoops: true };

/**
 * A graph as JSON with one node or edge a line: what `serialiseBoard` gives, with the checksum that `checksumOf` gives.
 * Edges do not depend on the layout, and are made at once; the rest, once positions are known.
 */
export function graphJson(graph: MergedGraph): (positions: Float64Array) => GraphJson {
  const edges = new EntryChunks();
  addEdges(edges, graph);
  const edgeChunks = edges.end();
  const bare = attributesOf(graph);
  return (positions) => {
    const nodes = new EntryChunks();
    addNodes(nodes, graph, positions);
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

function addNodes(
  list: EntryChunks,
  { entities, mentions, documents, sizes }: MergedGraph,
  positions: Float64Array,
): void {
  // Ids of documents need no escaping.
  const places = documents.map(({ id }) => Buffer.from(`{"document":"${id}","start":`));
  const ends = entities["nodes.jsonEnd"];
  let from = 0;
  for (let node = 0; node < sizes.length; node++) {
    list.begin();
    list.bytes(entities["nodes.json"], from, ends[node] as number);
    from = ends[node] as number;
    const [first, end] = [mentions.offsets[node] as number, mentions.offsets[node + 1] as number];
    for (let mention = first; mention < end; mention++) {
      if (mention > first) list.text(",");
      const place = places[mentions.part[mention] as number] as Buffer;
      list.bytes(place, 0, place.length);
      list.number(mentions.start[mention] as number);
      list.text(',"end":');
      list.number(mentions.end[mention] as number);
      list.text("}");
    }
    list.text('],"x":');
    list.number(positions[2 * node] as number);
    list.text(',"y":');
    list.number(positions[2 * node + 1] as number);
    list.text(',"size":');
    list.number(sizes[node] as number);
    list.text("}}");
  }
}

function addEdges(list: EntryChunks, { parts, claims, contradictions, standing }: MergedGraph): void {
  for (let edge = 0; edge < claims.source.length; edge++) {
    const [first, end] = [claims.offsets[edge] as number, claims.offsets[edge + 1] as number];
    const { columns } = parts[claims.part[first] as number] as Part;
    const row = claims.row[first] as number;
    const from = row === 0 ? 0 : (columns["claims.edgeEnd"][row - 1] as number);
    list.begin();
    if (end - first === 1 && standing.contested[edge] === 0) {
      list.bytes(columns["claims.json"], from, columns["claims.edgeEnd"][row] as number);
      continue;
    }
    list.bytes(columns["claims.json"], from, columns["claims.jsonStanding"][row] as number);
    const modality = modalityNames[standing.modality[edge] as number] as Modality;
    list.text(edgeStanding(modality, standing.contested[edge] === 1));
    for (let claim = first; claim < end; claim++) {
      if (claim > first) list.text(",");
      const part = parts[claims.part[claim] as number] as Part;
      addClaim(list, part, claims.row[claim] as number, contradictions.get(claim));
    }
    list.text(edgeTail);
  }
}

function addClaim(list: EntryChunks, { columns }: Part, row: number, others?: readonly string[]): void {
  const json = columns["claims.json"];
  const from = columns["claims.jsonStart"][row] as number;
  const cut = columns["claims.jsonCut"][row] as number;
  const to = columns["claims.jsonEnd"][row] as number;
  if (!others) {
    list.bytes(json, from, to);
    return;
  }
  list.bytes(json, from, cut);
  list.text(`,"contradicts":${JSON.stringify(others)}`);
  list.bytes(json, cut, to);
}
