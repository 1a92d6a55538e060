import { watchConnection } from "../data/connection.ts";
import type { Ties } from "../data/ties.ts";
import type { Canvas } from "../graph/contract.ts";
import { createGlance } from "../state/glance.ts";
import { partOf } from "../state/part/part.ts";
import { settle } from "../state/settle.ts";
import { createSignal } from "../state/signal.ts";
import { allStands, type Standing } from "../state/standing.ts";
import { createStore } from "../state/store.ts";
import type { Unread } from "../state/url.ts";
import type { Desk, Drawing, Reveal } from "./desk.tsx";

/**
 * Everything the page works with, for one board. What the address names and the board has not is told and left out.
 * Where they are only a part of the board, what that lacks may still be brought.
 */
export function openDesk(ties: Ties): Desk {
  const held = createSignal(ties);
  const part = partOf(ties.board.attributes, { order: ties.nodes.size, size: ties.edges.size });
  const notice = createSignal("");
  const tell = (found: readonly Unread[]) => {
    const parts = found.map(({ name, value, advice }) => `${name}=${value} (${advice})`);
    notice.set(`The address could not be read whole: ${parts.join("; ")}.`);
  };
  const store = createStore(
    {
      location: window.location,
      history: window.history,
      addEventListener: (type, listener) => window.addEventListener(type, listener),
      now: () => performance.now(),
    },
    tell,
    (view) => (part ? { view, unread: [] } : settle(view, ties)),
  );
  return {
    get ties() {
      return held.get();
    },
    held,
    part,
    store,
    notice,
    glance: createGlance(),
    standing: createSignal<Standing>(allStands),
    connection: watchConnection(),
    canvas: createSignal<Canvas | null>(null),
    drawing: createSignal<Drawing>({ state: "waiting", host: null, settling: false }),
    reveal: createSignal<Reveal | null>(null),
  };
}
