import fc from "fast-check";
import type { Claim } from "../../../graph-data/model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";
import { arbitraryBoard, someDocuments } from "../../pictures/arbitrary-board.ts";

/** Text as it comes: of every script, with quotes, line ends and signs beyond the first plane; often the same again. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", "Ada", "quote 1", "a\nb\u0000\u202e", "\u{1f6a2}é", "__proto__"),
);
const words = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constant("quote 1"));
const offset = fc.oneof(fc.nat(300), fc.constantFrom(65_536, 2 ** 32 - 1, 2 ** 33));
const document = fc.constantFrom(...someDocuments, "unlisted");
const mention = fc.record({ document, start: offset, end: offset });
const place = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const nodeExtras = fc.record(
  {
    label: words,
    plural: fc.constant(true as const),
    aliases: fc.array(text, { maxLength: 3 }),
    description: text,
    sameAs: fc.webUrl(),
    note: text,
    mentions: fc.array(mention, { maxLength: 3 }),
    x: place,
    y: place,
    size: fc.double({ min: 0.1, max: 1e9, noNaN: true }),
  },
  { requiredKeys: [] },
);
const evidence = fc.record({
  document,
  exact: words,
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
});
const claimExtras = fc.record(
  {
    note: text,
    contradicts: fc.array(fc.constantFrom("c0", "c1", "gone"), { maxLength: 2 }),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const edgeExtras = fc.record(
  {
    label: text,
    contested: fc.boolean(),
    modality: fc.constantFrom("stated" as const, "denied" as const),
    key: fc.constant("of-its-own"),
  },
  { requiredKeys: [] },
);

/** Boards with everything that the schema allows, also where members of one entry disagree. */
export const richBoard: fc.Arbitrary<Board> = fc
  .tuple(
    arbitraryBoard,
    fc.infiniteStream(nodeExtras),
    fc.infiniteStream(edgeExtras),
    fc.infiniteStream(claimExtras),
    fc.option(fc.constant("a".repeat(64)), { nil: undefined }),
  )
  .map(([board, nodes, edges, claims, checksum]) => ({
    ...board,
    attributes: { ...board.attributes, ...(checksum !== undefined && { checksum }) },
    nodes: board.nodes.map((entry): NodeEntry => {
      const more = next(nodes);
      return { ...entry, attributes: { ...entry.attributes, ...more } };
    }),
    edges: board.edges.map(({ key, attributes, ...ends }, position): EdgeEntry => {
      const { key: own, ...more } = next(edges);
      return {
        ...ends,
        key: own === undefined ? key : `${own}-${position}`,
        attributes: {
          ...attributes,
          ...more,
          claims: attributes.claims.map((claim): Claim => ({ ...claim, ...next(claims) })),
        },
      };
    }),
  }));

function next<T>(stream: Iterator<T>): T {
  return stream.next().value as T;
}
