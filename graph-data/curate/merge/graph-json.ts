import { createHash } from "node:crypto";
import type { Board } from "../../model/graph.ts";
import { type Modality, modalityNames } from "../../model/modalities.ts";
import { edgeStanding, edgeTail } from "../part/edge-json.ts";
import type { Part } from "../part/part.ts";
import { EntryChunks } from "../write/entry-chunks.ts";
import { JsonBytes } from "../write/json-bytes.ts";
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
  const heads = nodeHeads(graph);
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

/** Nodes up to where they stand, one after another. */
interface Heads {
  readonly json: Uint8Array;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/** Bytes of a mention's numbers and names of keys, about. */
const ofMention = 32;

function nodeHeads({ entities, mentions, documents, sizes }: MergedGraph): Heads {
  // Ids of documents need no escaping.
  const places = documents.map(({ id }) => Buffer.from(`{"document":"${id}","start":`));
  const longest = places.reduce((most, { length }) => Math.max(most, length), 0);
  const described = entities["nodes.json"];
  const json = new JsonBytes(described.length + mentions.part.length * (longest + ofMention));
  const ends = new Uint32Array(sizes.length);
  for (let node = 0, from = 0; node < sizes.length; node++) {
    const to = entities["nodes.jsonEnd"][node] as number;
    json.bytes(described, from, to);
    from = to;
    const [first, end] = [mentions.offsets[node] as number, mentions.offsets[node + 1] as number];
    for (let mention = first; mention < end; mention++) {
      if (mention > first) json.text(",");
      const place = places[mentions.part[mention] as number] as Buffer;
      json.bytes(place, 0, place.length);
      json.number(mentions.start[mention] as number);
      json.text(',"end":');
      json.number(mentions.end[mention] as number);
      json.text("}");
    }
    ends[node] = json.length;
  }
  return { json: json.written(), ends };
}

function addNodes(
  list: EntryChunks,
  { json, ends }: Heads,
  { sizes }: MergedGraph,
  positions: Float64Array,
): void {
  for (let node = 0, from = 0; node < sizes.length; node++) {
    const entry = list.begin();
    entry.bytes(json, from, ends[node] as number);
    from = ends[node] as number;
    entry.text('],"x":');
    entry.number(positions[2 * node] as number);
    entry.text(',"y":');
    entry.number(positions[2 * node + 1] as number);
    entry.text(',"size":');
    entry.number(sizes[node] as number);
    entry.text("}}");
  }
}

function addEdges(list: EntryChunks, { parts, claims, contradictions, standing }: MergedGraph): void {
  for (let edge = 0; edge < claims.source.length; edge++) {
    const [first, end] = [claims.offsets[edge] as number, claims.offsets[edge + 1] as number];
    const { columns } = parts[claims.part[first] as number] as Part;
    const row = claims.row[first] as number;
    const from = row === 0 ? 0 : (columns["claims.edgeEnd"][row - 1] as number);
    const entry = list.begin();
    if (end - first === 1 && standing.contested[edge] === 0) {
      entry.bytes(columns["claims.json"], from, columns["claims.edgeEnd"][row] as number);
      continue;
    }
    entry.bytes(columns["claims.json"], from, columns["claims.jsonStanding"][row] as number);
    const modality = modalityNames[standing.modality[edge] as number] as Modality;
    entry.text(edgeStanding(modality, standing.contested[edge] === 1));
    for (let claim = first; claim < end; claim++) {
      if (claim > first) entry.text(",");
      const part = parts[claims.part[claim] as number] as Part;
      addClaim(entry, part, claims.row[claim] as number, contradictions.get(claim));
    }
    entry.text(edgeTail);
  }
}

function addClaim(entry: JsonBytes, { columns }: Part, row: number, others?: readonly string[]): void {
  const json = columns["claims.json"];
  const cut = columns["claims.jsonCut"][row] as number;
  entry.bytes(json, columns["claims.jsonStart"][row] as number, cut);
  if (others) entry.text(`,"contradicts":${JSON.stringify(others)}`);
  entry.bytes(json, cut, columns["claims.jsonEnd"][row] as number);
}
