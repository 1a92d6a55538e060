import type { Claim } from "../../model/claim.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { edgeKey } from "../../model/keys.ts";
import { type Kind, kindNames } from "../../model/kinds.ts";
import { type Modality, modalityNames } from "../../model/modalities.ts";
import { article, type Entries, type Stretch } from "../index/columns.ts";
import type { Packed } from "./packed.ts";
import { Recent } from "./recent.ts";

/** Entries that are kept once made: what many ask for is not made twice, and a whole board is not held. */
const nodesKept = 4096;
const edgesKept = 8192;

export interface EntryMaking extends Entries {
  edgeKey(id: number): string;
  edgeLabel(id: number): string;
  /** Where articles speak of a node, and where a claim's evidence stands. */
  mentions(node: number): readonly Stretch[];
  evidence(claim: number): readonly Stretch[];
}

/** Whole entries out of columns, made when they are asked for, their members in the schema's order. */
export function columnEntries({ columns, texts, starts }: Packed): EntryMaking {
  /** Makes one's part of a longer list. */
  const lists =
    (offsets: () => Uint32Array) =>
    <T>(id: number, make: (row: number) => T): T[] => {
      const made: T[] = [];
      const end = offsets()[id + 1] as number;
      for (let row = offsets()[id] as number; row < end; row++) made.push(make(row));
      return made;
    };
  const aliases = lists(starts["nodes.aliases"]);
  const mentions = lists(starts["nodes.mentions"]);
  const claims = lists(starts["edges.claims"]);
  const contradictions = lists(starts["claims.contradictions"]);
  const pieces = lists(starts["claims.evidence"]);
  const text = (column: ArrayLike<number>, row: number) => texts.get(column[row] as number);

  const edgeEnds = (id: number) => ({
    source: text(columns["nodes.key"], columns["edges.source"][id] as number),
    predicate: text(columns.predicates, columns["edges.predicate"][id] as number),
    target: text(columns["nodes.key"], columns["edges.target"][id] as number),
  });
  const keyOf = (id: number, { source, predicate, target }: ReturnType<typeof edgeEnds>) =>
    texts.optional(columns["edges.key"][id] as number) ?? edgeKey(source, predicate, target);

  const stretchIn = (list: "mentions" | "evidence") => {
    const [documents, starts, lengths] = [
      columns[`${list}.document`],
      columns[`${list}.start`],
      columns[`${list}.length`],
    ];
    return (row: number): Stretch => {
      const start = starts[row] as number;
      return { document: text(documents, row), start, end: start + (lengths[row] as number) };
    };
  };
  const mention = stretchIn("mentions");
  const quoted = stretchIn("evidence");
  const evidence = (row: number): Evidence => {
    const { document, start, end } = quoted(row);
    return {
      document,
      exact: text(columns["evidence.exact"], row),
      prefix: text(columns["evidence.prefix"], row),
      suffix: text(columns["evidence.suffix"], row),
      start,
      end,
    };
  };

  const node = (id: number): NodeEntry => {
    const sameAs = texts.optional(columns["nodes.sameAs"][id] as number);
    const note = texts.optional(columns["nodes.note"][id] as number);
    return {
      key: text(columns["nodes.key"], id),
      attributes: {
        label: text(columns["nodes.label"], id),
        ...(columns["nodes.plural"][id] === 1 && { plural: true as const }),
        kind: kindNames[columns["nodes.kind"][id] as number] as Kind,
        aliases: aliases(id, (row) => text(columns.aliases, row)),
        description: text(columns["nodes.description"], id),
        ...(sameAs !== undefined && { sameAs }),
        ...(note !== undefined && { note }),
        mentions: mentions(id, mention),
        x: columns["nodes.x"][id] as number,
        y: columns["nodes.y"][id] as number,
        size: columns["nodes.size"][id] as number,
      },
    };
  };
  const claim = (id: number): Claim => {
    const claimant = columns["claims.claimant"][id] as number;
    const when = columns["claims.when"][id] as number;
    const note = texts.optional(columns["claims.note"][id] as number);
    const contradicts = columns["claims.contradicts"][id] === 1 && {
      contradicts: contradictions(id, (row) => text(columns.contradictions, row)),
    };
    return {
      id: text(columns["claims.id"], id),
      modality: modalityNames[columns["claims.modality"][id] as number] as Modality,
      claimant: claimant === article ? null : text(columns.claimants, claimant),
      when: when === 0 ? null : text(columns["dates.text"], when - 1),
      ...(note !== undefined && { note }),
      ...contradicts,
      evidence: pieces(id, evidence),
    };
  };
  const edge = (id: number): EdgeEntry => {
    const ends = edgeEnds(id);
    return {
      key: keyOf(id, ends),
      source: ends.source,
      target: ends.target,
      attributes: {
        predicate: ends.predicate,
        label: text(columns["edges.label"], id),
        modality: modalityNames[columns["edges.named"][id] as number] as Modality,
        contested: columns["edges.contested"][id] === 1,
        claims: claims(id, claim),
      },
    };
  };
  const nodes = new Recent(node, nodesKept);
  const edges = new Recent(edge, edgesKept);
  return {
    node: (id) => nodes.get(id),
    edge: (id) => edges.get(id),
    claim,
    edgeKey: (id) => keyOf(id, edgeEnds(id)),
    edgeLabel: (id) => text(columns["edges.label"], id),
    mentions: (id) => mentions(id, mention),
    evidence: (id) => pieces(id, quoted),
  };
}
