import { arrive, canRedo, canUndo, continues, step, type Trail, trailhead } from "./history.ts";
import type { Producer } from "./producers.ts";
import { type Decoded, decode, encode, type Unread } from "./url.ts";
import type { View } from "./view.ts";

/** The browser's window, as little of it as is used, so that tests can stand in for it. */
export interface Browser {
  readonly location: { readonly search: string; readonly pathname: string };
  readonly history: Pick<History, "state" | "pushState" | "replaceState" | "back" | "forward">;
  addEventListener(type: "popstate", listener: (event: { state: unknown }) => void): void;
  now(): number;
}

/** The view and its history. One for a page. */
export interface Store {
  view(): View;
  trail(): Trail;
  subscribe(listener: () => void): () => void;
  /** Applies a producer and makes a browser history entry; changes of one burst share an entry. */
  change(producer: Producer, burst?: string): void;
  /** Puts a view right that could not be shown, in its own history entry; `unread` is told. */
  correct(settled: Decoded): void;
  undo(): void;
  redo(): void;
}

/** `settle` leaves out what the board does not have; `tell` hears of all that could not be read. */
export function createStore(
  browser: Browser,
  tell: (unread: readonly Unread[]) => void,
  settle: (view: View) => Decoded = (view) => ({ view, unread: [] }),
): Store {
  let view = read();
  let trail = arrive(trailhead, entryOf(browser.history.state));
  let last: { burst: string | null; at: number } = { burst: null, at: 0 };
  const listeners = new Set<() => void>();
  browser.history.replaceState({ at: trail.at }, "");

  browser.addEventListener("popstate", (event) => {
    trail = arrive(trail, entryOf(event.state));
    last = { burst: null, at: 0 };
    become(read());
  });

  function read(): View {
    const decoded = decode(browser.location.search);
    const settled = settle(decoded.view);
    const unread = [...decoded.unread, ...settled.unread];
    if (unread.length > 0) tell(unread);
    return settled.view;
  }

  function become(next: View): void {
    view = next;
    for (const listener of listeners) listener();
  }

  const address = (next: View) => `${browser.location.pathname}${encode(next)}`;

  return {
    view: () => view,
    trail: () => trail,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(producer, burst) {
      const next = producer(view);
      if (next === view) return;
      const now = browser.now();
      const same = encode(next) === encode(view) || continues(last, burst ?? null, now);
      if (!same) trail = step(trail);
      last = { burst: burst ?? null, at: now };
      browser.history[same ? "replaceState" : "pushState"]({ at: trail.at }, "", address(next));
      become(next);
    },
    correct({ view: next, unread }) {
      browser.history.replaceState({ at: trail.at }, "", address(next));
      if (unread.length > 0) tell(unread);
      become(next);
    },
    undo() {
      if (canUndo(trail)) browser.history.back();
    },
    redo() {
      if (canRedo(trail)) browser.history.forward();
    },
  };
}

function entryOf(state: unknown): number {
  const at = typeof state === "object" && state !== null && "at" in state ? state.at : 0;
  return typeof at === "number" && Number.isInteger(at) && at >= 0 ? at : 0;
}
