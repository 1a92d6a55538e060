import type { Settings } from "sigma/settings";
import { usualSide } from "./crowd.ts";
import type { NodeSource } from "./looks/display.ts";

/** Nodes shrink with a small stage, so that a phone shows the same picture, not the same circles in less room. */
function stageScale(width: number, height: number): number {
  return Math.min(1.15, Math.max(0.58, Math.sqrt(width * height) / usualSide));
}

/**
 * Sigma's settings for a stage. `heavy` graphs hide their names while the view moves (what their ties do then is their
 * program's concern: see programs/kept-drawing.ts), and leave the choice of names to Sigma's grid; small ones propose every
 * name and let the places decide. `crowd` is by how much all is drawn smaller now, see crowd.ts.
 */
export function settingsFor(
  container: HTMLElement,
  heavy: boolean,
  crowd: () => number,
): Partial<Settings<NodeSource>> {
  return {
    enableEdgeEvents: true,
    enableCameraRotation: false,
    hideLabelsOnMove: heavy,
    labelDensity: heavy ? 1 : 1000,
    labelGridCellSize: heavy ? 120 : 100,
    labelRenderedSizeThreshold: heavy ? 5 * crowd() : 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: Math.min(56, Math.max(22, container.offsetWidth * 0.06)),
    zoomToSizeRatioFunction: (ratio) =>
      Math.sqrt(ratio) / (stageScale(container.offsetWidth, container.offsetHeight) * crowd()),
    zIndex: false,
    defaultDrawNodeHover: () => {},
    allowInvalidContainer: true,
  };
}
