import { Worker } from "node:worker_threads";
import type { LaidOutGraph } from "./layout-graph.ts";

const start = new URL("./start-thread.mjs", import.meta.url);

/**
 * A thread that lays one graph with many tied nodes out, while whoever asks does something else. It takes a moment to
 * start, so it is best made some time before it is asked. Positions are those that `layOutMany` gives.
 */
export class LayoutThread {
  readonly #worker: Worker;
  readonly #positions: Promise<Float64Array>;

  /** @param program - another one, for tests. */
  constructor(program = new URL("./thread-program.ts", import.meta.url)) {
    this.#worker = new Worker(start, { execArgv: [], workerData: program.href });
    this.#positions = new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`The layout ${why}, so the graph was not written.`));
      this.#worker.once("message", resolve);
      this.#worker.once("error", ({ message }) => fail(`failed (${message})`));
      this.#worker.once("exit", () => fail("was ended before it was done"));
    });
    // It may fail before anybody asks.
    this.#positions.catch(() => {});
  }

  /** Throws where the thread fails or is ended, and the signal's reason. */
  async layOut(graph: LaidOutGraph, signal?: AbortSignal): Promise<Float64Array> {
    signal?.throwIfAborted();
    const stop = () => void this.stop();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      this.#worker.postMessage(graph);
      return await this.#positions;
    } catch (cause) {
      signal?.throwIfAborted();
      throw cause;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Ends it, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
