import { z } from "zod";
import { nodeAttributesSchema } from "../../model/graph.ts";
import type { Memory } from "../cache/memory.ts";
import { describe } from "../merge/describe.ts";
import type { EntityOrder } from "../part/part.ts";

/** What a node has of its entity; the rest are numbers. */
const describedSchema = z.array(nodeAttributesSchema.omit({ mentions: true, x: true, y: true, size: true }));

/**
 * Checks the shape of what nodes will say of their entities, once for the same ones. A fault here is ours, not the
 * curator's: throws an Error that names the first few.
 */
export function verifyNodes({ entities }: EntityOrder, sha256: string, memory: Memory): void {
  const faults = memory.recall("nodes", sha256, () => {
    const checked = describedSchema.safeParse(entities.map(describe));
    return checked.success
      ? []
      : checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  });
  if (faults.length === 0) return;
  const shown = faults.slice(0, 5).join("; ");
  throw new Error(`The nodes that were built are not sound (${faults.length} faults): ${shown}`);
}
