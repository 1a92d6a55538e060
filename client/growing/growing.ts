import { type Ties, tiesOf } from "../data/ties.ts";
import { grown, type More } from "../state/part/grown.ts";
import type { Part } from "../state/part/part.ts";
import type { Signal } from "../state/signal.ts";

/** As much of the desk as growing works on, where the board is here in part. */
export interface Growing {
  readonly held: Signal<Ties>;
  readonly part: Part;
}

/** Puts on the board what has come; the page follows where anything of it is new. */
export function grow({ held }: Growing, come: readonly More[]): void {
  const before = held.get();
  const board = grown(before.board, together(come));
  if (board !== before.board) held.set({ ...tiesOf(board), ...(before.names && { names: before.names }) });
}

/** All of it at once: a tie may come with one answer and its end with another. */
export function together(come: readonly More[]): More {
  return {
    nodes: come.flatMap(({ nodes = [] }) => nodes),
    edges: come.flatMap(({ edges = [] }) => edges),
    documents: come.flatMap(({ documents = [] }) => documents),
  };
}

/** How many things are being brought for each part; one fault is told until something else comes. */
const running = new WeakMap<Part, number>();

/** Tells the reader that something is brought, and of a fault with a way to ask again. Never rejects. */
export async function telling(part: Part, work: () => Promise<void>): Promise<boolean> {
  running.set(part, (running.get(part) ?? 0) + 1);
  part.doing.set({ type: "bringing" });
  let fault: Error | null = null;
  try {
    await work();
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
  }
  const left = (running.get(part) ?? 1) - 1;
  running.set(part, left);
  if (fault) {
    const again = () => void telling(part, work);
    part.doing.set({ type: "fault", message: fault.message, again });
  } else if (left === 0 && part.doing.get().type === "bringing") part.doing.set({ type: "rest" });
  return fault === null;
}
