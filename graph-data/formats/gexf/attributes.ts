import type { NodeAttributes } from "../../model/graph.ts";
import { type Named, nodeAttributes, tieAttributes } from "../attributes.ts";
import type { Tie } from "../ties.ts";
import { escapeXml } from "../xml/escape.ts";

function declare<Item>(which: "node" | "edge", attributes: readonly Named<Item>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${which}" mode="static">\n${lines.join("")}</attributes>\n`;
}

/** An undeclared attribute would vanish on reading. */
export const declarations = declare("node", nodeAttributes) + declare("edge", tieAttributes);

function values<Item>(attributes: readonly Named<Item>[], item: Item): string {
  let written = "<attvalues>";
  for (const { name, value } of attributes) {
    const text = value(item);
    if (text !== "") written += `<attvalue for="${name}" value="${escapeXml(text)}"/>`;
  }
  return `${written}</attvalues>`;
}

export const nodeValues = (node: NodeAttributes): string => values(nodeAttributes, node);
export const tieValues = (tie: Tie): string => values(tieAttributes, tie);
