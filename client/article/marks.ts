import type { Evidence } from "../../graph-data/model/evidence.ts";
import type { Ties } from "../data/ties.ts";
import type { View } from "../state/view.ts";
import type { Range } from "./segments.ts";

/** A marked stretch; strong for the claim that is chosen, faint for its neighbors on the same tie. */
export interface Mark extends Range {
  readonly strong: boolean;
}

/** What of one article a choice marks, in order of start. A node marks nothing: its mentions are tinted instead. */
export function marksOf(view: View, document: string, ties: Ties): readonly Mark[] {
  const { choice } = view;
  if (!choice || choice.type === "node") return [];
  if (choice.type === "passage") return choice.document === document ? [{ ...choice, strong: true }] : [];
  const edge = choice.type === "edge" ? ties.edges.get(choice.key) : ties.claims.get(choice.key)?.edge;
  const marks = (edge?.attributes.claims ?? []).flatMap((claim) =>
    claim.evidence
      .filter((evidence: Evidence) => evidence.document === document)
      .map(({ start, end }) => ({ start, end, strong: choice.type === "edge" || claim.id === choice.key })),
  );
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
