import { createHash } from "node:crypto";
import type { Memory } from "../cache/memory.ts";
import { layOut, tiedNodes } from "./lay-out.ts";
import type { LaidOutGraph } from "./layout-graph.ts";
import { LayoutThread } from "./layout-thread.ts";

/** From so many tied nodes on, a layout takes longer than a thread to start. */
const worthThread = 5000;

/** A layout that may be under way on another thread. */
export interface StartedLayout {
  /** X and y in turn, by node. Rejects where the layout fails or leaves a node without a place, and with the signal's reason. */
  readonly positions: Promise<Float64Array>;
  /** Ends it, done or not. */
  stop(): Promise<void>;
}

export interface LayoutSurroundings {
  readonly memory: Memory;
  readonly signal?: AbortSignal | undefined;
  /** Another thread, for tests. */
  readonly newThread?: () => LayoutThread;
}

/**
 * Lays a graph out, or finds what it came to the last time. Few tied nodes are laid out at once; many, on another thread,
 * while whoever asks does something else.
 * @param keys - of nodes, in their order
 */
export function startLayout(
  graph: LaidOutGraph,
  keys: readonly string[],
  { memory, signal, newThread = () => new LayoutThread() }: LayoutSurroundings,
): StartedLayout {
  const from = fingerprintOf(graph, keys);
  const known = memory.find("layout", from);
  // Copied to where numbers can be read.
  if (known)
    return {
      positions: Promise.resolve(new Float64Array(new Uint8Array(known).buffer)),
      stop: async () => {},
    };
  const thread = tiedNodes(graph).length < worthThread ? undefined : newThread();
  const positions = (thread ? thread.layOut(graph, signal) : Promise.resolve(layOut(graph, keys))).then(
    (found) => {
      if (found.length !== 2 * keys.length || !found.every(Number.isFinite))
        throw new Error("The layout left a node without a place, so the graph was not written.");
      memory.store("layout", from, new Uint8Array(found.buffer));
      return found;
    },
  );
  // It may fail while whoever asks is at something else.
  positions.catch(() => {});
  return { positions, stop: async () => thread?.stop() };
}

function fingerprintOf({ sizes, source, target, weights }: LaidOutGraph, keys: readonly string[]): string {
  const hash = createHash("sha256").update(keys.join("\n"));
  for (const numbers of [sizes, source, target, weights]) hash.update(numbers);
  return hash.digest("hex");
}
