import type { Claim } from "../../graph-data/model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import { edgeKey } from "../../graph-data/model/keys.ts";
import type { Kind } from "../../graph-data/model/kinds.ts";
import { strongestModality } from "../../graph-data/model/modalities.ts";
import { predicateRow } from "../../graph-data/model/predicates.ts";

/** A node as tests write it: its kind, or some of its attributes. */
export type NodePicture = Kind | Partial<NodeEntry["attributes"]>;

/** A claim as tests write it: stated by the article and undated unless it says otherwise. */
export type ClaimPicture = readonly [
  source: string,
  predicate: string,
  target: string,
  more?: Partial<Omit<Claim, "evidence">> & { document?: string; exact?: string; start?: number },
];

export interface Picture {
  /** By key. Ends of claims that are missing here are persons. */
  readonly nodes?: Readonly<Record<string, NodePicture>>;
  readonly claims?: readonly ClaimPicture[];
  /** Ids; "news" unless given. */
  readonly documents?: readonly string[];
}

/**
 * A board from as little as a test has to say:
 * `board({ nodes: { chad: "state" }, claims: [["ada", "accuses", "chad", { modality: "claimed", claimant: "ada" }]] })`.
 * Claims are named c0, c1, ... and quote "quote 0", "quote 1", ... unless they say otherwise.
 */
export function board({ nodes = {}, claims = [], documents = ["news"] }: Picture): Board {
  const keys = new Set([...Object.keys(nodes), ...claims.flatMap(([source, , target]) => [source, target])]);
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: {
      format: 1,
      documents: documents.map((id) => ({
        id,
        file: `${id}.txt`,
        title: `The ${id}`,
        published: "2025-11-18",
        language: "en",
        sha256: "0".repeat(64),
        codePoints: 10_000,
      })),
    },
    nodes: [...keys].map((key, place) => node(key, nodes[key] ?? "person", place)),
    edges: edges(claims, documents[0] ?? "news"),
  };
}

function node(key: string, picture: NodePicture, place: number): NodeEntry {
  const given = typeof picture === "string" ? { kind: picture } : picture;
  const label = key.replace(/(^|-)./g, (found) => found.replace("-", " ").toUpperCase());
  return {
    key,
    attributes: {
      label,
      kind: "person",
      aliases: [],
      description: `${label}, made up for a test.`,
      mentions: [],
      x: (place * 37) % 101,
      y: (place * 61) % 97,
      size: 4,
      ...given,
    },
  };
}

function edges(pictures: readonly ClaimPicture[], document: string): EdgeEntry[] {
  const found = new Map<string, EdgeEntry>();
  pictures.forEach(([source, predicate, target, more], place) => {
    const key = edgeKey(source, predicate, target);
    const claims = found.get(key)?.attributes.claims ?? [];
    claims.push(claim(place, document, more));
    const label = predicateRow(predicate)?.forward ?? predicate;
    const modality = strongestModality(claims.map((held) => held.modality));
    const contested = claims.some(({ contradicts }) => (contradicts?.length ?? 0) > 0);
    found.set(key, { key, source, target, attributes: { predicate, label, modality, contested, claims } });
  });
  return [...found.values()];
}

function claim(place: number, home: string, more: ClaimPicture[3] = {}): Claim {
  const { document = home, exact = `quote ${place}`, start = place * 20, ...given } = more;
  const end = start + Array.from(exact).length;
  return {
    id: `c${place}`,
    modality: "stated",
    claimant: null,
    when: null,
    ...given,
    evidence: [{ document, exact, prefix: "", suffix: "", start, end }],
  };
}
