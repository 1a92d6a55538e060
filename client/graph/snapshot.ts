import { kinds } from "../../graph-data/model/kinds.ts";
import { modalities } from "../../graph-data/model/modalities.ts";
import type { Snapshot } from "./contract.ts";
import { fanOpen } from "./programs/edge-shape.ts";
import type { Stage } from "./stage.ts";

/** What is seen now, in CSS pixels from the top left. Hidden nodes and ties, and bundled ones, are left out. */
export function takeSnapshot(stage: Stage, labels: ReadonlyMap<string, { x: number; y: number }>): Snapshot {
  const { sigma, display } = stage;
  const { width, height } = sigma.getDimensions();
  const nodes: Snapshot["nodes"][number][] = [];
  const at = new Map<string, { x: number; y: number }>();
  display.graph.forEachNode((key) => {
    const node = stage.node(key);
    if (!node || node.hidden) return;
    const { x, y } = stage.place(key);
    const label = labels.get(key);
    at.set(key, { x, y });
    nodes.push({
      key,
      label: node.label,
      x,
      y,
      size: sigma.scaleSize(node.size),
      colour: node.color,
      shape: kinds[node.kind].shape,
      faded: node.opacity < 1,
      labelled: label !== undefined,
      ...(label && { labelX: label.x, labelY: label.y }),
    });
  });
  const edges: Snapshot["edges"][number][] = [];
  const look = stage.rows.displays(stage.moment);
  for (let id = 0; id < display.edges.count; id++) {
    const [source, target] = display.edges.ends(id);
    const edge = look(id);
    const [from, to] = [at.get(source), at.get(target)];
    if (edge.hidden || !from || !to) continue;
    const open = edge.layer > 0 || source === target ? 1 : fanOpen(Math.hypot(to.x - from.x, to.y - from.y));
    if (edge.bundle === 0 && open < 0.05) continue;
    edges.push({
      key: display.edges.key(id),
      source,
      target,
      curvature: source === target ? edge.curvature : edge.curvature * open,
      colour: edge.color,
      size: edge.size,
      line: modalities[edge.modality].line,
      faded: edge.opacity < 0.5,
    });
  }
  return { width, height, nodes, edges };
}
