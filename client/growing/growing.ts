import { indexOf } from "../data/index-of.ts";
import type { Ties } from "../data/ties.ts";
import { tiesOfIndex } from "../data/ties-of-index.ts";
import { grown, type More } from "../state/part/grown.ts";
import type { Part } from "../state/part/part.ts";
import type { Signal } from "../state/signal.ts";
import { tiesToShown } from "./ties-to-shown.ts";

/** As much of the desk as growing works on, where the board is here in part. */
export interface Growing {
  readonly held: Signal<Ties>;
  readonly part: Part;
}

/**
 * Puts on the board what has come, with all ties of its nodes to those that are there; the page follows where anything
 * is new. In a task of its own, since what the page then does takes one too. Rejects as `ask` does, and nothing has come
 * then: no node stands there without its ties.
 */
export async function grow({ held, part }: Growing, come: readonly More[]): Promise<void> {
  const more = together(come);
  for (;;) {
    const before = held.get();
    const fresh = new Set((more.nodes ?? []).map(({ key }) => key).filter((key) => !before.nodes.has(key)));
    const edges = await tiesToShown(part, fresh);
    const board = grown(before.board, together([more, { edges }]));
    if (board === before.board) return;
    const ties = tiesOfIndex(indexOf(board), before.names);
    await new Promise((resume) => setTimeout(resume));
    // Something else may have come meanwhile, to which these may be tied too.
    if (held.get() !== before) continue;
    for (const key of fresh) part.brought.add(key);
    return held.set(ties);
  }
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
