import { createHash } from "node:crypto";
import type { Memory } from "../cache/memory.ts";
import { layOut, tiedNodes } from "./lay-out.ts";
import type { LaidOutGraph } from "./layout-graph.ts";
import { LayoutThread } from "./layout-thread.ts";

/** From so many tied nodes on, a layout takes longer than a thread to start. */
const worthThread = 5000;

/** Lays one graph out, or finds what it came to the last time. */
export class Positions {
  readonly #memory: Memory;
  readonly #signal: AbortSignal | undefined;
  readonly #newThread: () => LayoutThread;
  #thread: LayoutThread | undefined;

  /** @param newThread - another one, for tests. */
  constructor(memory: Memory, signal?: AbortSignal, newThread = () => new LayoutThread()) {
    this.#memory = memory;
    this.#signal = signal;
    this.#newThread = newThread;
  }

  /** Says that a graph of about so many nodes will probably be laid out: a thread for it may start meanwhile. */
  expect(nodes: number): void {
    if (nodes >= worthThread) this.#thread ??= this.#newThread();
  }

  /**
   * X and y in turn, by node. Few tied nodes are laid out at once; many, on another thread, while whoever asks does
   * something else. Rejects where that fails or leaves a node without a place, and with the signal's reason.
   * @param keys - of nodes, in their order
   */
  of(graph: LaidOutGraph, keys: readonly string[]): Promise<Float64Array> {
    const positions = this.#find(graph, keys);
    // It may fail while whoever asks is at something else.
    positions.catch(() => {});
    return positions;
  }

  async #find(graph: LaidOutGraph, keys: readonly string[]): Promise<Float64Array> {
    const from = fingerprintOf(graph, keys);
    const known = this.#memory.find("layout", from);
    // Copied to where numbers can be read.
    if (known) return new Float64Array(new Uint8Array(known).buffer);
    const positions = await this.#layOut(graph, keys);
    if (positions.length !== 2 * keys.length || !positions.every(Number.isFinite))
      throw new Error("The layout left a node without a place, so the graph was not written.");
    this.#memory.store("layout", from, new Uint8Array(positions.buffer));
    return positions;
  }

  async #layOut(graph: LaidOutGraph, keys: readonly string[]): Promise<Float64Array> {
    // Only many have places that their keys do not decide.
    if (tiedNodes(graph).length < worthThread) return layOut(graph, keys);
    this.#thread ??= this.#newThread();
    return this.#thread.layOut(graph, this.#signal);
  }

  /** Ends the thread, if there is one. */
  async stop(): Promise<void> {
    await this.#thread?.stop();
  }
}

function fingerprintOf({ sizes, source, target, weights }: LaidOutGraph, keys: readonly string[]): string {
  const hash = createHash("sha256").update(keys.join("\n"));
  for (const numbers of [sizes, source, target, weights]) hash.update(numbers);
  return hash.digest("hex");
}
