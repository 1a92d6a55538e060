import type { Keys } from "../data/keys.ts";

/** What is brought forward for a moment, and is no view: what the pointer or the focus is on. */
export interface Glance {
  readonly nodes: Keys;
  readonly edges: Keys;
  /** Whether all else steps back, as it does from a choice. */
  readonly alone?: boolean;
  /** Nodes that a panel shows, apart from what the pointer lights beside them. */
  readonly about?: Keys;
}

export const noGlance: Glance = { nodes: new Set(), edges: new Set() };

/** Who asks for light: the pointer or focus somewhere, or a panel that shows something for longer. */
type GlanceSource = "pointer" | "panel";

/** Holds what each source asks for; both together are lit. */
export interface GlanceStore {
  get(): Glance;
  set(source: GlanceSource, glance: Glance | null): void;
  subscribe(listener: () => void): () => void;
}

export function createGlance(): GlanceStore {
  const held = new Map<GlanceSource, Glance>();
  const listeners = new Set<() => void>();
  let both = noGlance;
  return {
    get: () => both,
    set(source, glance) {
      if (glance === null ? !held.delete(source) : held.get(source) === glance) return;
      if (glance) held.set(source, glance);
      const panel = held.get("panel");
      both = { ...together([...held.values()]), ...(panel && { about: panel.nodes }) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function together(glances: readonly Glance[]): Glance {
  if (glances.length < 2) return glances[0] ?? noGlance;
  return {
    nodes: new Set(glances.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(glances.flatMap(({ edges }) => [...edges])),
    alone: glances.some(({ alone }) => alone),
  };
}
