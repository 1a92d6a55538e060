import type { NodeAttributes } from "../../model/graph.ts";
import { predicateRow } from "../../model/predicates.ts";
import { claimLists, listSeparator } from "../lists.ts";
import type { Tie } from "../ties.ts";
import { escapeXml } from "../xml/escape.ts";

interface Declared<Item> {
  readonly type: "string" | "integer" | "boolean";
  /** As text; an empty one is left out of the file. */
  readonly value: (item: Item) => string;
}

/** What a node carries beside its label, colour, size and place. An undeclared attribute would vanish, so this declares and writes. */
export const nodeAttributes = {
  kind: { type: "string", value: (node) => node.kind },
  description: { type: "string", value: (node) => node.description },
  aliases: { type: "string", value: (node) => node.aliases.join(listSeparator) },
  mentions: { type: "integer", value: (node) => String(node.mentions.length) },
  sameAs: { type: "string", value: (node) => node.sameAs ?? "" },
  note: { type: "string", value: (node) => node.note ?? "" },
} as const satisfies Record<string, Declared<NodeAttributes>>;

/** What a tie carries beside its label, colour, weight and time. */
export const tieAttributes = {
  predicate: { type: "string", value: (tie) => tie.predicate },
  family: { type: "string", value: (tie) => predicateRow(tie.predicate)?.family ?? "" },
  modality: { type: "string", value: (tie) => tie.modality },
  contested: { type: "boolean", value: (tie) => String(tie.contested) },
  claimants: { type: "string", value: (tie) => claimLists.claimants(tie.claims) },
  claims: { type: "string", value: (tie) => claimLists.ids(tie.claims) },
  quotes: { type: "string", value: (tie) => claimLists.quotes(tie.claims) },
  when: { type: "string", value: (tie) => claimLists.when(tie.claims) },
  documents: { type: "string", value: (tie) => claimLists.documents(tie.claims) },
  notes: { type: "string", value: (tie) => claimLists.notes(tie.claims) },
} as const satisfies Record<string, Declared<Tie>>;

type Rows<Item> = readonly (readonly [name: string, type: string, value: (item: Item) => string])[];

function rows<Item>(table: Record<string, Declared<Item>>): Rows<Item> {
  return Object.entries(table).map(([name, { type, value }]) => [name, type, value]);
}

const nodeRows = rows<NodeAttributes>(nodeAttributes);
const tieRows = rows<Tie>(tieAttributes);

function declare<Item>(which: "node" | "edge", declared: Rows<Item>): string {
  const lines = declared.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${which}" mode="static">\n${lines.join("")}</attributes>\n`;
}

export const declarations = declare("node", nodeRows) + declare("edge", tieRows);

function values<Item>(declared: Rows<Item>, item: Item): string {
  let written = "<attvalues>";
  for (const [name, , value] of declared) {
    const text = value(item);
    if (text !== "") written += `<attvalue for="${name}" value="${escapeXml(text)}"/>`;
  }
  return `${written}</attvalues>`;
}

export const nodeValues = (node: NodeAttributes): string => values(nodeRows, node);
export const tieValues = (tie: Tie): string => values(tieRows, tie);
