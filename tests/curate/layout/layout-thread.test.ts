import { describe, expect, it } from "vitest";
import { noMemory } from "../../../graph-data/curate/cache/memory.ts";
import { layOut } from "../../../graph-data/curate/layout/lay-out.ts";
import { LayoutThread } from "../../../graph-data/curate/layout/layout-thread.ts";
import { Positions } from "../../../graph-data/curate/layout/positions.ts";
import { seededRandom } from "../../../graph-data/curate/layout/random.ts";

/** A graph of one tie for each node but the last ten, and its keys. */
function graphOf(order: number) {
  const random = seededRandom(`graph of ${order}`);
  const source = new Uint32Array(order - 10).map((_, node) => node);
  const graph = {
    sizes: new Float64Array(order).fill(4),
    source,
    target: source.map(() => Math.floor(random() ** 3 * (order - 10))),
    weights: new Float64Array(order - 10).map(() => 1 + Math.floor(random() * 4)),
  };
  return { graph, keys: Array.from({ length: order }, (_, node) => `node-${node}`) };
}

const running = (code: string) =>
  new LayoutThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
const { graph } = graphOf(1200);

describe("a layout thread", () => {
  it("finds the very positions that are found without it", async () => {
    const { keys } = graphOf(1200);
    expect(await new LayoutThread().layOut(graph)).toEqual(layOut(graph, keys));
  });

  it("that fails says why, whenever it is asked", async () => {
    const failing = running("throw new Error('There is no room.')");
    await expect(failing.layOut(graph)).rejects.toThrow(/layout failed \(There is no room\.\).*not written/);
    await expect(failing.layOut(graph)).rejects.toThrow(/There is no room/);
  });

  it("that ends without an answer, or is ended, says so", async () => {
    await expect(running("process.exit(3)").layOut(graph)).rejects.toThrow(/ended before it was done/);
    const busy = running("for (;;);");
    const asked = busy.layOut(graph);
    await busy.stop();
    await expect(asked).rejects.toThrow(/ended before it was done/);
  });

  it("is ended by a signal, with its reason", async () => {
    const stop = new AbortController();
    const asked = running("for (;;);").layOut(graph, stop.signal);
    stop.abort(new Error("Stopped."));
    await expect(asked).rejects.toThrow(/^Stopped\.$/);
    await expect(running("").layOut(graph, stop.signal)).rejects.toThrow(/^Stopped\.$/);
  });
});

describe("positions", () => {
  const { graph: large, keys } = graphOf(5200);

  it("of a large graph are those of a layout at once, and are found once for the same graph", async () => {
    const stored = new Map<string, Uint8Array>();
    const memory = {
      ...noMemory,
      find: (_: string, from: string) => stored.get(from),
      store: (_: string, from: string, result: Uint8Array) => void stored.set(from, result),
    };
    const positions = new Positions(memory);
    positions.expect(5200);
    const found = await positions.of(large, keys);
    await positions.stop();
    expect(found).toEqual(layOut(large, keys));
    const again = () => new Positions(memory, undefined, () => running("throw new Error('Asked again.')"));
    expect(await again().of(large, keys)).toEqual(found);
    const heavier = { ...large, weights: large.weights.map((weight) => weight + 1) };
    await expect(again().of(heavier, keys)).rejects.toThrow(/Asked again/);
    const renamed = keys.map((key) => `${key}-again`);
    await expect(again().of(large, renamed)).rejects.toThrow(/Asked again/);
    expect(stored.size).toBe(1);
  });

  it("are refused where the thread leaves a node without one", async () => {
    const answer = `
      import { parentPort } from "node:worker_threads";
      parentPort.once("message", ({ sizes }) => parentPort.postMessage(new Float64Array(2 * sizes.length).fill(NaN)));`;
    const positions = new Positions(noMemory, undefined, () => running(answer));
    await expect(positions.of(large, keys)).rejects.toThrow(/left a node without a place/);
  });

  it("are no longer looked for when that is stopped, and a thread that nobody asked for ends, too", async () => {
    let made = 0;
    const endless = () => {
      made++;
      return running("for (;;);");
    };
    const asked = new Positions(noMemory, undefined, endless);
    const found = asked.of(large, keys);
    await asked.stop();
    await expect(found).rejects.toThrow(/ended before it was done/);
    const expecting = new Positions(noMemory, undefined, endless);
    expecting.expect(100);
    expect(made).toBe(1);
    expecting.expect(5200);
    expecting.expect(5200);
    expect(made).toBe(2);
    await expecting.stop();
  });
});
