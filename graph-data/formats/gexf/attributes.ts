import {
  claimsAttributes,
  type Named,
  nodeAttributes,
  standingAttributes,
  tieAttributes,
} from "../attributes.ts";
import { type Markup, markup } from "../xml/markup.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";

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
 * What stands before each value. Each piece of markup costs, so the end of one value is written with the beginning of the
 * next: `first` stands before the first, which every item has, and the last is left for `valuesEnd` to end.
 */
function openingsOf<Name extends string>(
  attributes: readonly Named<never, Name>[],
  first: string,
): Readonly<Record<Name, Markup>> {
  const openings = attributes.map(({ name }, place) => {
    return [name, markup(`${place === 0 ? first : attvalueEnd}<attvalue for="${name}" value="`)] as const;
  });
  return Object.fromEntries(openings) as Record<Name, Markup>;
}

const first = "<attvalues>";
export const nodeOpenings = openingsOf(nodeAttributes, first);
/** Follow those of the standing. */
export const claimsOpenings = openingsOf(claimsAttributes, attvalueEnd);
export const valuesEnd = `${attvalueEnd}</attvalues>`;

/** Writes the values that an item has. */
function valuesOf<Item, Name extends string>(
  attributes: readonly Named<Item, Name>[],
  openings: Readonly<Record<Name, Markup>>,
): (item: Item, to: XmlBytes) => void {
  const columns = attributes.map(({ name, value }) => ({ opening: openings[name], value }));
  return (item, to) => {
    for (const { opening, value } of columns) {
      const text = value(item);
      if (text === "") continue;
      to.add(opening);
      to.text(text);
    }
  };
}

export const nodeValues = valuesOf(nodeAttributes, nodeOpenings);
export const standingValues = valuesOf(standingAttributes, openingsOf(standingAttributes, first));
export const claimsValues = valuesOf(claimsAttributes, claimsOpenings);
