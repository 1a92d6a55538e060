import type { Claim } from "../../model/claim.ts";
import type { BoardStream, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { articleVoice } from "../../model/keys.ts";
import { predicateRow } from "../../model/predicates.ts";
import type { EdgeUnit } from "../format.ts";
import { claimLists, listSeparator } from "../lists.ts";
import { type Tie, ties } from "../ties.ts";
import { type Cell, record } from "./cell.ts";

type Column<Row> = readonly [name: string, value: (row: Row) => Cell, meaning: string];

interface ClaimRow {
  readonly edge: EdgeEntry;
  readonly claim: Claim;
}

/** `id`, `source` and `target` rather than `key`: Gephi and others look for these names in a table. */
const nodeColumns: readonly Column<NodeEntry>[] = [
  ["id", ({ key }) => key, "unique"],
  ["label", ({ attributes }) => attributes.label, "name"],
  ["kind", ({ attributes }) => attributes.kind, "person, state, operation, organisation, ..."],
  ["description", ({ attributes }) => attributes.description, "one sentence"],
  ["aliases", ({ attributes }) => attributes.aliases.join(listSeparator), "other names"],
  ["sameAs", ({ attributes }) => attributes.sameAs ?? "", "address of the same thing elsewhere"],
  ["note", ({ attributes }) => attributes.note ?? "", "the curator's"],
  ["mentions", ({ attributes }) => attributes.mentions.length, "how often the articles mention it"],
  ["x", ({ attributes }) => attributes.x, "place in the layout"],
  ["y", ({ attributes }) => attributes.y, "place in the layout"],
  ["size", ({ attributes }) => attributes.size, "radius in the layout"],
];

const edgeColumns: readonly Column<Tie>[] = [
  ["id", (tie) => tie.key, "of the edge, or of the claim where each claim is an edge"],
  ["source", (tie) => tie.source, "id of a node"],
  ["target", (tie) => tie.target, "id of a node"],
  ["type", () => "Directed", "for Gephi"],
  ["predicate", (tie) => tie.predicate, "what ties source to target"],
  ["label", (tie) => tie.label, "the predicate, to read aloud"],
  ["family", (tie) => predicateRow(tie.predicate)?.family ?? "", "group of predicates"],
  ["modality", (tie) => tie.modality, "stated, claimed, proposed or denied: the strongest of its claims"],
  ["contested", (tie) => tie.contested, "whether claims contradict each other"],
  ["weight", (tie) => tie.claims.length, "number of claims"],
  [
    "claimants",
    (tie) => claimLists.claimants(tie.claims),
    "ids of who vouches; “article” is the article's own voice",
  ],
  ["claims", (tie) => claimLists.ids(tie.claims), "ids of its claims"],
  ["when", (tie) => claimLists.when(tie.claims), "EDTF dates (ISO 8601-2)"],
  ["documents", (tie) => claimLists.documents(tie.claims), "ids of the articles"],
];

const claimColumns: readonly Column<ClaimRow>[] = [
  ["id", ({ claim }) => claim.id, "unique"],
  ["edge", ({ edge }) => edge.key, "the edge that gathers all claims of source, predicate and target"],
  ["source", ({ edge }) => edge.source, "id of a node"],
  ["predicate", ({ edge }) => edge.attributes.predicate, "what ties source to target"],
  ["target", ({ edge }) => edge.target, "id of a node"],
  ["modality", ({ claim }) => claim.modality, "stated, claimed, proposed or denied"],
  [
    "claimant",
    ({ claim }) => claim.claimant ?? articleVoice,
    "id of who vouches; “article” is the article's own voice",
  ],
  ["when", ({ claim }) => claim.when ?? "", "EDTF date (ISO 8601-2); empty where the article gives none"],
  ["quotes", ({ claim }) => claimLists.quotes([claim]), "verbatim"],
  [
    "positions",
    ({ claim }) => positions(claim),
    "of each quote: article:start-end in Unicode code points, end excluded",
  ],
  [
    "contradicts",
    ({ claim }) => (claim.contradicts ?? []).join(listSeparator),
    "ids of claims that cannot hold together with it",
  ],
  ["note", ({ claim }) => claim.note ?? "", "the curator's"],
];

function positions({ evidence }: Claim): string {
  return evidence.map(({ document, start, end }) => `${document}:${start}-${end}`).join(listSeparator);
}

function* claimRows(board: BoardStream): Generator<ClaimRow> {
  for (const edge of board.edges) for (const claim of edge.attributes.claims) yield { edge, claim };
}

/** Without it Excel takes UTF-8 for the machine's own 8-bit code page, and every accent breaks. */
const byteOrderMark = "\ufeff";

function* table<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  yield byteOrderMark + record(columns.map(([name]) => name));
  for (const row of rows) yield record(columns.map(([, value]) => value(row)));
}

function describe<Row>(file: string, columns: readonly Column<Row>[]): string {
  return `${file}\r\n${columns.map(([name, , meaning]) => `  ${name}: ${meaning}\r\n`).join("")}\r\n`;
}

function* readme(board: BoardStream): Generator<string> {
  yield "Comma-separated tables (RFC 4180), UTF-8 with a byte order mark.\r\n";
  yield `Lists in a cell are separated by "${listSeparator}". A text that a spreadsheet could run as a formula\r\n`;
  yield "(beginning with = + - @, a tab or a line break) has an apostrophe before it, which is not part of the text.\r\n\r\n";
  yield describe("nodes.csv", nodeColumns) + describe("edges.csv", edgeColumns);
  yield `${describe("claims.csv", claimColumns)}Articles\r\n`;
  for (const { id, title } of board.attributes.documents) yield `  ${id}: ${title}\r\n`;
}

/** Name and text of each file of the archive, in order. */
export function tables(board: BoardStream, unit: EdgeUnit): readonly (readonly [string, Iterable<string>])[] {
  return [
    ["nodes.csv", table(nodeColumns, board.nodes)],
    ["edges.csv", table(edgeColumns, ties(board, unit))],
    ["claims.csv", table(claimColumns, claimRows(board))],
    ["README.txt", readme(board)],
  ];
}
