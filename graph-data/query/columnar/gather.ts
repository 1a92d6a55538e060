import type { Claim } from "../../model/claim.ts";
import type { EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { edgeKey } from "../../model/keys.ts";
import { modalityRank } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import type { BoardIndex } from "../index/columns.ts";
import { Vocabulary } from "../index/vocabulary.ts";
import { type Columns, type Counted, type Held, narrow } from "./column-table.ts";
import { TextWriter } from "./text-writer.ts";

type Plain = Omit<Columns, `texts.${string}`>;
/** Columns that grow value by value. */
type Growing<Name extends string> = Record<Name, number[]>;

/** All columns of a board. Curators' texts are numbered before quotes, so that they can be told apart. */
export function gather(index: BoardIndex): {
  columns: Columns;
  counts: Record<Counted, number>;
  quotesFrom: number;
} {
  const texts = new TextWriter();
  const words = (list: readonly string[]) => Uint32Array.from(list, (word) => texts.number(word));
  for (const { id } of index.attributes.documents) texts.number(id);
  const nodes = nodeColumns(index, texts);
  const { dates, ...claims } = claimColumns(index, texts);
  const plain = {
    ...nodes,
    ...edgeColumns(index, texts),
    ...claims,
    ...furtherDocuments(index),
    "dates.text": words(dates.words),
    "dates.from": Float64Array.from(dates.words, (when) => interval(when).from),
    "dates.to": Float64Array.from(dates.words, (when) => interval(when).to),
    predicates: words(index.predicates),
    claimants: words(index.claimants),
  };
  const quotesFrom = texts.count;
  const all: Plain = { ...plain, ...evidenceColumns(index, texts) };
  const { bytes, lengths } = texts.finish();
  const counts = {
    nodes: index.nodes.count,
    aliases: all.aliases.length,
    mentions: all["mentions.start"].length,
    edges: index.edges.count,
    claims: index.claims.count,
    contradictions: all.contradictions.length,
    evidence: all["evidence.start"].length,
    further: all["further.claim"].length,
    dates: dates.words.length,
    predicates: index.predicates.length,
    claimants: index.claimants.length,
    texts: texts.count,
    bytes: bytes.length,
  };
  return { columns: { ...all, "texts.lengths": narrow(lengths), "texts.bytes": bytes }, counts, quotesFrom };
}

function nodeColumns({ nodes, entries }: BoardIndex, texts: TextWriter) {
  const own = growing(
    "nodes.label",
    "nodes.description",
    "nodes.plural",
    "nodes.sameAs",
    "nodes.note",
    "nodes.aliases",
    "nodes.mentions",
    "aliases",
    "mentions.document",
    "mentions.start",
    "mentions.length",
  );
  const keys = new Uint32Array(nodes.count);
  for (let id = 0; id < nodes.count; id++) {
    const { key, attributes }: NodeEntry = entries.node(id);
    keys[id] = texts.number(key);
    own["nodes.label"].push(texts.number(attributes.label));
    own["nodes.description"].push(texts.number(attributes.description));
    own["nodes.plural"].push(attributes.plural ? 1 : 0);
    own["nodes.sameAs"].push(texts.optional(attributes.sameAs));
    own["nodes.note"].push(texts.optional(attributes.note));
    own["nodes.aliases"].push(attributes.aliases.length);
    for (const alias of attributes.aliases) own.aliases.push(texts.number(alias));
    own["nodes.mentions"].push(attributes.mentions.length);
    for (const { document, start, end } of attributes.mentions) {
      own["mentions.document"].push(texts.number(document));
      own["mentions.start"].push(start);
      own["mentions.length"].push(end - start);
    }
  }
  return {
    "nodes.key": keys,
    "nodes.inBoard": nodes.inBoard,
    "nodes.byKey": nodes.byKey,
    "nodes.kind": nodes.kind,
    "nodes.x": nodes.x,
    "nodes.y": nodes.y,
    "nodes.size": nodes.size,
    ...narrowed(own),
  };
}

function edgeColumns({ edges, entries }: BoardIndex, texts: TextWriter) {
  const own = growing("edges.label", "edges.key", "edges.named");
  for (let id = 0; id < edges.count; id++) {
    const { key, source, target, attributes }: EdgeEntry = entries.edge(id);
    const usual = key === edgeKey(source, attributes.predicate, target);
    own["edges.label"].push(texts.number(attributes.label));
    own["edges.key"].push(usual ? 0 : texts.optional(key));
    own["edges.named"].push(modalityRank(attributes.modality));
  }
  return {
    "edges.source": edges.source,
    "edges.target": edges.target,
    "edges.predicate": edges.predicate,
    "edges.modality": edges.modality,
    "edges.contested": edges.contested,
    "edges.claims": narrow(lengthsOf(edges.claimOffsets)),
    ...narrowed(own),
  };
}

function claimColumns({ claims, entries }: BoardIndex, texts: TextWriter) {
  const own = growing(
    "claims.when",
    "claims.note",
    "claims.contradicts",
    "claims.contradictions",
    "contradictions",
  );
  const ids = new Uint32Array(claims.count);
  const dates = new Vocabulary();
  for (let id = 0; id < claims.count; id++) {
    const claim: Claim = entries.claim(id);
    ids[id] = texts.number(claim.id);
    own["claims.when"].push(claim.when === null ? 0 : dates.number(claim.when) + 1);
    own["claims.note"].push(texts.optional(claim.note));
    own["claims.contradicts"].push(claim.contradicts ? 1 : 0);
    own["claims.contradictions"].push(claim.contradicts?.length ?? 0);
    for (const other of claim.contradicts ?? []) own.contradictions.push(texts.number(other));
  }
  return {
    dates,
    "claims.id": ids,
    "claims.modality": claims.modality,
    "claims.claimant": claims.claimant,
    "claims.document": claims.document,
    ...narrowed(own),
  };
}

function evidenceColumns({ claims, entries }: BoardIndex, texts: TextWriter) {
  const own = growing(
    "claims.evidence",
    "evidence.document",
    "evidence.start",
    "evidence.length",
    "evidence.exact",
    "evidence.prefix",
    "evidence.suffix",
  );
  for (let id = 0; id < claims.count; id++) {
    const { evidence } = entries.claim(id);
    own["claims.evidence"].push(evidence.length);
    for (const piece of evidence) {
      own["evidence.document"].push(texts.number(piece.document));
      own["evidence.start"].push(piece.start);
      own["evidence.length"].push(piece.end - piece.start);
      own["evidence.exact"].push(texts.number(piece.exact));
      own["evidence.prefix"].push(texts.number(piece.prefix));
      own["evidence.suffix"].push(texts.number(piece.suffix));
    }
  }
  return narrowed(own);
}

function furtherDocuments({ claims }: BoardIndex) {
  const pairs = [...claims.moreDocuments].flatMap(([claim, documents]) =>
    documents.map((document) => [claim, document] as const),
  );
  return {
    "further.claim": Uint32Array.from(pairs, ([claim]) => claim),
    "further.document": Int32Array.from(pairs, ([, document]) => document),
  };
}

function lengthsOf(offsets: Uint32Array): Uint32Array {
  return offsets.slice(1).map((end, id) => end - (offsets[id] as number));
}

function growing<Name extends string>(...names: Name[]): Growing<Name> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Growing<Name>;
}

function narrowed<Name extends string>(columns: Growing<Name>): Record<Name, Held["narrow"]> {
  const entries = Object.entries<number[]>(columns).map(([name, values]) => [name, narrow(values)]);
  return Object.fromEntries(entries) as Record<Name, Held["narrow"]>;
}
