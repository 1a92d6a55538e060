import { AllBut } from "../data/all-but.ts";
import type { Keys } from "../data/keys.ts";
import { RowSet } from "../data/row-set.ts";
import type { Ties } from "../data/ties.ts";
import type { Scene, Theme } from "../graph/contract.ts";
import { type Light, litBy } from "./choice-light.ts";
import type { Glance } from "./glance.ts";
import type { Standing } from "./standing.ts";
import type { View } from "./view.ts";

/** What a scene depends on beside the view. */
export interface Stage {
  readonly ties: Ties;
  readonly standing: Standing;
  readonly glance: Glance;
  /** Nodes within the focus, or null where there is none. */
  readonly ball: ReadonlySet<string> | null;
  readonly sizes: ReadonlyMap<string, number> | null;
  readonly colours: ReadonlyMap<string, string> | null;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
}

const nothing: ReadonlySet<string> = new Set();
const unweakened: Scene["weakened"] = new Map();

/** The canvas as this view wants it: filters and focus hide, switched-off speakers and a choice fade, the choice is lit. */
export function sceneOf(view: View, stage: Stage): Scene {
  const { ties, standing, glance } = stage;
  const { nodes, edges } = ties;
  const seen = seenBy(stage);
  const choice = litBy(view, ties);
  const fallen = standing.standing;
  const fadedNodes = fadedOf("nodes", stage, choice);
  const fadedEdges = fadedOf("edges", stage, choice);

  return {
    theme: stage.theme,
    hiddenNodes: seen ? new AllBut(nodes, seen.nodes) : nothing,
    hiddenEdges: seen ? new AllBut(edges, seen.edges) : nothing,
    fadedNodes,
    fadedEdges,
    // What the pointer asks for is never faded.
    litNodes: joined(glance.nodes, without(choice?.nodes ?? nothing, fadedNodes)),
    litEdges: joined(glance.edges, without(choice?.edges ?? nothing, fadedEdges)),
    chosenNodes: choice?.chosenNodes ?? nothing,
    chosenEdges: choice?.chosenEdges ?? nothing,
    pinnedNodes: new Set(view.pinned),
    sizes: stage.sizes,
    colours: stage.colours,
    weakened: fallen?.weakened ?? standing.shown?.weakened ?? unweakened,
    layout: view.layout,
    center: view.focus?.key ?? (view.choice?.type === "node" ? view.choice.key : null),
    framed: framedBy(view, stage, choice),
    reducedMotion: stage.reducedMotion,
  };
}

/**
 * What is brought into the frame: the choice, else a panel's chain, else the focus, else what filters leave. Time is no
 * reason to move: while it plays, the map stands still.
 */
function framedBy(
  { filter }: View,
  { standing, ball, glance }: Stage,
  choice: Light | null,
): Scene["framed"] {
  if (choice) return choice.nodes;
  const timed = filter.from !== null || filter.to !== null;
  return glance.about ?? ball ?? (timed ? null : (standing.shown?.nodes ?? null));
}

/** What neither filters nor the focus hide; null for all. A tie is seen with both of its ends. */
function seenBy({
  ties,
  standing: { shown },
  ball,
}: Stage): { readonly nodes: Keys; readonly edges: Keys } | null {
  if (!ball) return shown;
  const nodes = new Set([...ball].filter((key) => shown?.nodes.has(key) ?? true));
  const edges = new Set<string>();
  for (const node of nodes)
    for (const { key, source, target } of ties.edgesOf.get(node) ?? [])
      if (nodes.has(source) && nodes.has(target) && (shown?.edges.has(key) ?? true)) edges.add(key);
  return { nodes, edges };
}

/** What steps back: all but what stands and is chosen. What the pointer asks for steps forward even from among it. */
function fadedOf(what: "nodes" | "edges", { ties, standing, glance }: Stage, choice: Light | null): Keys {
  const stands = standing.standing?.[what] ?? null;
  if (choice || glance.alone) {
    const kept = [...(choice?.[what] ?? nothing)].filter((key) => stands?.has(key) ?? true);
    return new AllBut(ties[what], joined(glance[what], new Set(kept)));
  }
  return stands ? new AllBut(ties[what], joined(stands, glance[what])) : nothing;
}

function without(keys: Keys, others: Keys): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}

function joined(keys: Keys, more: Keys): Keys {
  if (more.size === 0) return keys;
  if (keys.size === 0) return more;
  return keys instanceof RowSet ? keys.with(more) : new Set([...keys, ...more]);
}
