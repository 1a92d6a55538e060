import { kinds } from "../../../graph-data/model/kinds.ts";
import { marks, type NodeDisplay, type NodeSource } from "./display.ts";
import type { Moment } from "./moment.ts";

/** Opacity of what stepped back. */
const fadedNode = 0.2;

/**
 * How a node looks now. Writes into the given attributes, which Sigma copied for this purpose.
 * Hidden wins over faded, faded over lit; what is chosen or under the pointer is never faded.
 */
export function nodeLook(key: string, attributes: NodeSource, moment: Moment): NodeDisplay {
  const { scene, hover, palette } = moment;
  const display = attributes as NodeDisplay;
  const chosen = scene.chosenNodes.has(key);
  const hovered = hover.node === key;
  const faded = !chosen && !hovered && scene.fadedNodes.has(key);
  const raised = chosen || hovered || (!faded && (scene.litNodes.has(key) || hover.nodes.has(key)));
  display.type = "shape";
  display.color = scene.colours?.get(key) ?? palette.kinds[attributes.kind];
  display.size = scene.sizes?.get(key) ?? attributes.size;
  display.hidden = scene.hiddenNodes.has(key);
  display.opacity = faded ? fadedNode : 1;
  display.layer = raised ? 1 : 0;
  display.forceLabel = raised;
  display.mark =
    (chosen ? marks.ring : 0) + (scene.pinnedNodes.has(key) ? marks.pin : 0) + (hovered ? marks.halo : 0);
  return display;
}

/** The shape that tells a node's kind without colour. */
export function shapeOf(kind: NodeSource["kind"]) {
  return kinds[kind].shape;
}
