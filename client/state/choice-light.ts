import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import type { Footing, Ties } from "../data/ties.ts";
import type { Glance } from "./glance.ts";
import type { Choice, View } from "./view.ts";

/** What a choice brings forward, and what of it is the choice itself. */
export interface Light extends Glance {
  readonly chosenNodes: ReadonlySet<string>;
  readonly chosenEdges: ReadonlySet<string>;
}

/** The light of a view's choice; null where nothing is chosen, so that nothing steps back. */
export function litBy(view: View, ties: Ties): Light | null {
  if (view.selected.length > 0) return lightOfSelected(view.selected, ties);
  if (!view.choice) return null;
  if (view.choice.type === "node") {
    const edges = ties.edgesOf.get(view.choice.key) ?? [];
    const key = view.choice.key;
    return { ...lightOf(edges, [key]), chosenNodes: new Set([key]), chosenEdges: new Set() };
  }
  const edges = edgesOfChoice(view.choice, ties);
  return { ...lightOf(edges), chosenNodes: new Set(), chosenEdges: new Set(edges.map(({ key }) => key)) };
}

/** The edges that a choice is about: a node's all, a passage's those that rest on it. */
function edgesOfChoice(choice: Choice, ties: Ties): readonly EdgeEntry[] {
  switch (choice.type) {
    case "node":
      return ties.edgesOf.get(choice.key) ?? [];
    case "edge":
      return present(ties.edges.get(choice.key));
    case "claim":
      return present(ties.claims.get(choice.key)?.edge);
    case "passage":
      return [...new Set(footingsWithin(choice, ties).map(({ edge }) => edge))];
  }
}

/** Quotes that overlap a stretch of an article, by start. */
export function footingsWithin(
  { document, start, end }: { document: string; start: number; end: number },
  ties: Ties,
): readonly Footing[] {
  return (ties.footings.get(document) ?? []).filter(
    ({ evidence }) => evidence.start < end && evidence.end > start,
  );
}

/** Edges with both of their ends, and further nodes. */
export function lightOf(edges: readonly EdgeEntry[], nodes: readonly string[] = []): Glance {
  return {
    nodes: new Set([...nodes, ...edges.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(edges.map(({ key }) => key)),
  };
}

function lightOfSelected(selected: readonly string[], ties: Ties): Light {
  const chosen = new Set(selected);
  const among = selected.flatMap((key) =>
    (ties.edgesOf.get(key) ?? []).filter(({ source, target }) => chosen.has(source) && chosen.has(target)),
  );
  return { ...lightOf(among, selected), chosenNodes: chosen, chosenEdges: new Set() };
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
