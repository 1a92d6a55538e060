import type { Board, Extent } from "../../../graph-data/model/graph.ts";
import { createSignal, type Signal } from "../signal.ts";
import type { Wanted } from "./wanted.ts";

/** What the page is about to bring, or could not. */
export type Doing =
  | { readonly type: "rest" }
  | { readonly type: "bringing" }
  | { readonly type: "fault"; readonly message: string; again(): void };

/** How far a node's neighbors were brought. */
export interface Reach {
  /** Neighbors in the whole board. */
  readonly total: number;
  /** Where the server goes on; null when all were brought. */
  readonly next: string | null;
}

/** A board of which only a part is here: what the whole is, and how far it has grown. */
export interface Part {
  readonly whole: Extent;
  /** What was here first. */
  readonly first: Extent;
  readonly doing: Signal<Doing>;
  /** Keys of the nodes that have come since. */
  readonly brought: Set<string>;
  /** By key of the node. */
  readonly reach: Map<string, Reach>;
  /** Names that the whole board does not have either. */
  readonly unknown: { readonly [Name in keyof Wanted]: Set<string> };
}

/** Null where all of the board is here. */
export function partOf({ whole }: Board["attributes"], first: Extent): Part | null {
  if (!whole || (first.order >= whole.order && first.size >= whole.size)) return null;
  const names = () => new Set<string>();
  return {
    whole,
    first,
    doing: createSignal<Doing>({ type: "rest" }),
    brought: names(),
    reach: new Map(),
    unknown: { nodes: names(), edges: names(), claims: names(), documents: names() },
  };
}
