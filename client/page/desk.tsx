import { createContext, useContext, useSyncExternalStore } from "react";
import type { Connection } from "../data/connection.ts";
import type { Ties } from "../data/ties.ts";
import type { Canvas } from "../graph/contract.ts";
import type { Glance, GlanceStore } from "../state/glance.ts";
import type { Part } from "../state/part/part.ts";
import type { Producer } from "../state/producers.ts";
import type { Signal } from "../state/signal.ts";
import type { Standing } from "../state/standing.ts";
import type { Store } from "../state/store.ts";
import type { View } from "../state/view.ts";

/** A passage to scroll to and put the focus on. */
export interface Reveal {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The graph as it was drawn before the page around it. */
export interface Drawing {
  /** "missing": this browser cannot draw it. */
  readonly state: "waiting" | "drawn" | "missing";
  /** What the canvas is drawn into; it goes with the graph to wherever that stands. */
  readonly host: HTMLElement | null;
  /** Whether the layout runs. */
  readonly settling: boolean;
}

/** What every part of the page works with. One for a page; the parts are stores, so that it never changes. */
export interface Desk {
  /** The board as it is here now: what `held` holds. */
  readonly ties: Ties;
  readonly held: Signal<Ties>;
  /** Where the server has more of the board than is here; null where all of it is. */
  readonly part: Part | null;
  readonly store: Store;
  readonly glance: GlanceStore;
  readonly standing: Signal<Standing>;
  readonly canvas: Signal<Canvas | null>;
  readonly drawing: Signal<Drawing>;
  readonly connection: Signal<Connection>;
  readonly reveal: Signal<Reveal | null>;
  /** A short sentence for the reader, said aloud by screen readers. */
  readonly notice: Signal<string>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This part of the page stands outside of DeskContext; render it within <Page>.");
  return desk;
}

export const useTies = (): Ties => useSignal(useDesk().held);

export function useSignal<T>(signal: Pick<Signal<T>, "get" | "subscribe">): T {
  return useSyncExternalStore(signal.subscribe, signal.get);
}

export function useView(): View {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, store.view);
}

export function useChange(): (producer: Producer, burst?: string) => void {
  return useDesk().store.change;
}

export const useStanding = (): Standing => useSignal(useDesk().standing);

export const useGlance = (): Glance => useSignal(useDesk().glance);
