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
  const { ties, standing, ball, glance } = stage;
  const { nodes, edges } = ties;
  const shownNode = (key: string) => (standing.shown?.nodes.has(key) ?? true) && (ball?.has(key) ?? true);
  const hiddenNodes = standing.shown || ball ? without(nodes.keys(), shownNode) : nothing;
  const hiddenEdges =
    standing.shown || ball
      ? without(edges.keys(), (key) => {
          const edge = edges.get(key);
          return (
            (standing.shown?.edges.has(key) ?? true) &&
            edge !== undefined &&
            !hiddenNodes.has(edge.source) &&
            !hiddenNodes.has(edge.target)
          );
        })
      : nothing;

  const choice = litBy(view, ties);
  const fallen = standing.standing;
  const fadedNodes = new Set(fallen ? without(nodes.keys(), (key) => fallen.nodes.has(key)) : nothing);
  const fadedEdges = new Set(fallen ? without(edges.keys(), (key) => fallen.edges.has(key)) : nothing);
  if (choice || glance.alone) {
    for (const key of nodes.keys()) if (!choice?.nodes.has(key)) fadedNodes.add(key);
    for (const key of edges.keys()) if (!choice?.edges.has(key)) fadedEdges.add(key);
  }
  // What the pointer asks for steps forward even from among the faded.
  for (const key of glance.nodes) fadedNodes.delete(key);
  for (const key of glance.edges) fadedEdges.delete(key);

  return {
    theme: stage.theme,
    hiddenNodes,
    hiddenEdges,
    fadedNodes,
    fadedEdges,
    litNodes: new Set([...(choice?.nodes ?? nothing), ...glance.nodes].filter((key) => !fadedNodes.has(key))),
    litEdges: new Set([...(choice?.edges ?? nothing), ...glance.edges].filter((key) => !fadedEdges.has(key))),
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

function without(keys: Iterable<string>, keep: (key: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const key of keys) if (!keep(key)) found.add(key);
  return found;
}
