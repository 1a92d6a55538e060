import type { Ties } from "../data/ties.ts";
import type { View } from "../state/view.ts";
import { labelOf } from "./sentence-of.ts";
import { standsNow, tieInFull } from "./standing.ts";

/** What a view is about, in a few words: for the window's title, the browser's history, and screen readers. */
export function titleOf({ choice, selected }: View, ties: Ties): string {
  if (selected.length > 0) return `${selected.length} nodes selected`;
  if (choice === null) return "";
  if (choice.type === "passage") return "A passage of the article";
  if (choice.type === "node") return labelOf(choice.key, ties);
  const edge = choice.type === "edge" ? ties.edges.get(choice.key) : ties.claims.get(choice.key)?.edge;
  return edge ? tieInFull(edge, ties, standsNow(edge, ties, null)) : "";
}
