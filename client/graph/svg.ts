import type { Snapshot } from "./contract.ts";

export function drawSvg(_snapshot: Snapshot): string {
  return "";
}
