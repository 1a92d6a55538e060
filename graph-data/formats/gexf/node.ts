import type { NodeEntry } from "../../model/graph.ts";
import { nodeColour } from "../colours.ts";
import { escapeXml } from "../xml/escape.ts";
import { nodeValues } from "./attributes.ts";

export function nodeXml({ key, attributes }: NodeEntry): string {
  const { r, g, b } = nodeColour(attributes.kind);
  // Gephi reads viz:size only when `value` is its first attribute.
  return (
    `<node id="${escapeXml(key)}" label="${escapeXml(attributes.label)}"><attvalues>${nodeValues(attributes)}</attvalues>` +
    `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${attributes.x}" y="${attributes.y}" z="0"/>` +
    `<viz:size value="${attributes.size}"/></node>\n`
  );
}
