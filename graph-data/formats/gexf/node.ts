import type { NodeEntry } from "../../model/graph.ts";
import { type Kind, kindNames } from "../../model/kinds.ts";
import { nodeColour } from "../colours.ts";
import { type Markup, markup } from "../xml/markup.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";
import { nodeValues, valuesEnd } from "./attributes.ts";

/** What stands between the values of any node. */
export const nodeMarkup = {
  id: markup('<node id="'),
  label: markup('" label="'),
  over: markup('">'),
  y: markup('" y="'),
  // Gephi reads viz:size only when `value` is its first attribute.
  size: markup('" z="0"/><viz:size value="'),
  end: markup('"/></node>\n'),
} as const;

/** From the last value to the place. */
export function afterValues(kind: Kind): Markup {
  const { r, g, b } = nodeColour(kind);
  return markup(`${valuesEnd}<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="`);
}

const byKind = new Map(kindNames.map((kind) => [kind, afterValues(kind)]));

export function nodeXml({ key, attributes }: NodeEntry, to: XmlBytes): void {
  to.add(nodeMarkup.id);
  to.text(key);
  to.add(nodeMarkup.label);
  to.text(attributes.label);
  to.add(nodeMarkup.over);
  nodeValues(attributes, to);
  to.add(byKind.get(attributes.kind) ?? afterValues(attributes.kind));
  to.number(attributes.x);
  to.add(nodeMarkup.y);
  to.number(attributes.y);
  to.add(nodeMarkup.size);
  to.number(attributes.size);
  to.add(nodeMarkup.end);
}
