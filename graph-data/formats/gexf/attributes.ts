import {
  claimsAttributes,
  type Named,
  nodeAttributes,
  standingAttributes,
  tieAttributes,
} from "../attributes.ts";
import { escapeXml } from "../xml/escape.ts";

function declare<Item>(which: "node" | "edge", attributes: readonly Named<Item>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${which}" mode="static">\n${lines.join("")}</attributes>\n`;
}

/** An undeclared attribute would vanish on reading. */
export const declarations = declare("node", nodeAttributes) + declare("edge", tieAttributes);

/** Writes the values that an item has, without the element around them. */
function valuesOf<Item>(attributes: readonly Named<Item>[]): (item: Item) => string {
  const columns = attributes.map(({ name, value }) => ({
    opening: `<attvalue for="${name}" value="`,
    value,
  }));
  return (item) => {
    let written = "";
    for (const { opening, value } of columns) {
      const text = value(item);
      if (text !== "") written += `${opening}${escapeXml(text)}"/>`;
    }
    return written;
  };
}

export const nodeValues = valuesOf(nodeAttributes);
export const standingValues = valuesOf(standingAttributes);
export const claimsValues = valuesOf(claimsAttributes);
