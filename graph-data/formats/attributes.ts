import type { NodeAttributes } from "../model/graph.ts";
import { predicateRow } from "../model/predicates.ts";
import { claimLists, listSeparator } from "./lists.ts";
import type { Tie } from "./ties.ts";

interface Column<Item> {
  readonly type: "string" | "integer" | "boolean";
  /** As text; an empty one is left out of the file. */
  readonly value: (item: Item) => string;
}

/** What a node carries in formats of flat attributes, beside its label, colour, size and place. */
const nodeTable = {
  kind: { type: "string", value: (node) => node.kind },
  description: { type: "string", value: (node) => node.description },
  aliases: { type: "string", value: (node) => node.aliases.join(listSeparator) },
  mentions: { type: "integer", value: (node) => String(node.mentions.length) },
  sameAs: { type: "string", value: (node) => node.sameAs ?? "" },
  note: { type: "string", value: (node) => node.note ?? "" },
} as const satisfies Record<string, Column<NodeAttributes>>;

/** What a tie carries there, beside its label, colour, weight and time: first what only few combinations of a board's ties share. */
const standingTable = {
  predicate: { type: "string", value: (tie) => tie.predicate },
  family: { type: "string", value: (tie) => predicateRow(tie.predicate)?.family ?? "" },
  modality: { type: "string", value: (tie) => tie.modality },
  contested: { type: "boolean", value: (tie) => String(tie.contested) },
} as const satisfies Record<string, Column<Tie>>;

const claimsTable = {
  claimants: { type: "string", value: (tie) => claimLists.claimants(tie.claims) },
  claims: { type: "string", value: (tie) => claimLists.ids(tie.claims) },
  quotes: { type: "string", value: (tie) => claimLists.quotes(tie.claims) },
  when: { type: "string", value: (tie) => claimLists.when(tie.claims) },
  documents: { type: "string", value: (tie) => claimLists.documents(tie.claims) },
  notes: { type: "string", value: (tie) => claimLists.notes(tie.claims) },
} as const satisfies Record<string, Column<Tie>>;

export type NodeColumn = keyof typeof nodeTable;
export type ClaimsColumn = keyof typeof claimsTable;

export interface Named<Item, Name extends string = string> extends Column<Item> {
  readonly name: Name;
}

function named<Item, Name extends string>(table: Record<Name, Column<Item>>): readonly Named<Item, Name>[] {
  return Object.entries<Column<Item>>(table).map(([name, column]) => ({ name: name as Name, ...column }));
}

export const nodeAttributes: readonly Named<NodeAttributes, NodeColumn>[] = named(nodeTable);
export const tieAttributes: readonly Named<Tie>[] = named({ ...standingTable, ...claimsTable });
export const standingAttributes: readonly Named<Tie>[] = named(standingTable);
export const claimsAttributes: readonly Named<Tie, ClaimsColumn>[] = named(claimsTable);
