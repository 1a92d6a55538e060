import type { NodeEntry } from "../../model/graph.ts";
import { type Kind, kindNames } from "../../model/kinds.ts";
import { nodeColour } from "../colours.ts";
import { markup, type XmlBytes } from "../xml/xml-bytes.ts";
import { nodeValues, valuesEnd } from "./attributes.ts";

const id = markup('<node id="');
const label = markup('" label="');
const over = markup('">');
const y = markup('" y="');
// Gephi reads viz:size only when `value` is its first attribute.
const size = markup('" z="0"/><viz:size value="');
const end = markup('"/></node>\n');

function afterValues(kind: Kind): Uint8Array {
  const { r, g, b } = nodeColour(kind);
  return markup(`${valuesEnd}<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="`);
}

const byKind = new Map(kindNames.map((kind) => [kind, afterValues(kind)]));

export function nodeXml({ key, attributes }: NodeEntry, to: XmlBytes): void {
  to.add(id);
  to.text(key);
  to.add(label);
  to.text(attributes.label);
  to.add(over);
  nodeValues(attributes, to);
  to.add(byKind.get(attributes.kind) ?? afterValues(attributes.kind));
  to.text(String(attributes.x));
  to.add(y);
  to.text(String(attributes.y));
  to.add(size);
  to.text(String(attributes.size));
  to.add(end);
}
