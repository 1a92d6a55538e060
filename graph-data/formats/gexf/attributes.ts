import {
  claimsAttributes,
  type Named,
  nodeAttributes,
  standingAttributes,
  tieAttributes,
} from "../attributes.ts";
import { markup, type XmlBytes } from "../xml/xml-bytes.ts";

function declare<Item>(which: "node" | "edge", attributes: readonly Named<Item>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${which}" mode="static">\n${lines.join("")}</attributes>\n`;
}

/** An undeclared attribute would vanish on reading. */
export const declarations = declare("node", nodeAttributes) + declare("edge", tieAttributes);

const attvalueEnd = '"/>';

/**
 * Writes the values that an item has. Each piece of markup costs, so the end of one value is written with the beginning of
 * the next: `before` stands before the first, which every item has, and the last is left for `valuesEnd` to end.
 */
function valuesOf<Item>(
  attributes: readonly Named<Item>[],
  before: string,
): (item: Item, to: XmlBytes) => void {
  const columns = attributes.map(({ name, value }, place) => ({
    opening: markup(`${place === 0 ? before : attvalueEnd}<attvalue for="${name}" value="`),
    value,
  }));
  return (item, to) => {
    for (const { opening, value } of columns) {
      const text = value(item);
      if (text === "") continue;
      to.add(opening);
      to.text(text);
    }
  };
}

export const nodeValues = valuesOf(nodeAttributes, "<attvalues>");
export const standingValues = valuesOf(standingAttributes, "<attvalues>");
/** Follow those of the standing. */
export const claimsValues = valuesOf(claimsAttributes, attvalueEnd);
export const valuesEnd = `${attvalueEnd}</attvalues>`;
