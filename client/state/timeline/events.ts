import type { Board, EdgeEntry } from "../../../graph-data/model/graph.ts";
import { predicateRow } from "../../../graph-data/model/predicates.ts";
import { readWhen, type When } from "./when.ts";

/** An event with the date that its claims give it. */
export interface NamedEvent {
  readonly key: string;
  readonly label: string;
  readonly when: When;
}

/**
 * Events that can be named on the axis, by beginning, those with most ties first. An event stands where the claims about it date it: those that
 * have it as subject, else those that say where or with whom it was. What was merely said about it dates the saying.
 * Of several dates the narrowest counts; what is only claimed, proposed or denied dates nothing.
 */
export function namedEvents(board: Board): NamedEvent[] {
  const about = new Map<string, { own: When[]; met: When[] }>();
  for (const { key, attributes } of board.nodes) {
    if (attributes.kind === "event") about.set(key, { own: [], met: [] });
  }
  for (const edge of board.edges) {
    about.get(edge.source)?.own.push(...datesOf(edge));
    if (isPresence(edge)) about.get(edge.target)?.met.push(...datesOf(edge));
  }
  const found: NamedEvent[] = [];
  const ties = new Map<string, number>();
  for (const key of board.edges.flatMap(({ source, target }) => [source, target]))
    ties.set(key, (ties.get(key) ?? 0) + 1);
  const tied = ({ key }: NamedEvent) => ties.get(key) ?? 0;
  for (const { key, attributes } of board.nodes) {
    const dates = about.get(key);
    const when = dates && narrowest(dates.own.length > 0 ? dates.own : dates.met);
    if (when) found.push({ key, label: attributes.label, when });
  }
  return found.sort((a, b) => a.when.from - b.when.from || tied(b) - tied(a) || (a.key < b.key ? -1 : 1));
}

function isPresence({ attributes }: EdgeEntry): boolean {
  const family = predicateRow(attributes.predicate)?.family;
  return family === "encounter" || family === "place";
}

function datesOf({ attributes }: EdgeEntry): When[] {
  return attributes.claims.flatMap(({ when, modality }) =>
    when === null || modality !== "stated" ? [] : [readWhen(when)],
  );
}

function narrowest(dates: readonly When[]): When | undefined {
  return dates
    .filter(({ from }) => Number.isFinite(from))
    .reduce<When | undefined>(
      (best, date) => (!best || date.to - date.from < best.to - best.from ? date : best),
      undefined,
    );
}
