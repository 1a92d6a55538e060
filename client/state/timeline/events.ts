import { kindNames } from "../../../graph-data/model/kinds.ts";
import { modalityRank } from "../../../graph-data/model/modalities.ts";
import { predicateRow } from "../../../graph-data/model/predicates.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
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
export function namedEvents({ nodes, edges, claims, predicates }: BoardIndex): NamedEvent[] {
  const about = new Map<number, { own: Set<string>; met: Set<string>; ties: number }>();
  const isEvent = (id: number) => kindNames[nodes.kind[id] as number] === "event";
  for (const id of nodes.inBoard) if (isEvent(id)) about.set(id, { own: new Set(), met: new Set(), ties: 0 });
  const presence = predicates.map(isPresence);
  for (let edge = 0; edge < edges.count; edge++) {
    const source = about.get(edges.source[edge] as number);
    const target = about.get(edges.target[edge] as number);
    if (source) source.ties++;
    if (target) target.ties++;
    const met = presence[edges.predicate[edge] as number] ? target : undefined;
    if (!source && !met) continue;
    const end = edges.claimOffsets[edge + 1] as number;
    for (let claim = edges.claimOffsets[edge] as number; claim < end; claim++) {
      const when = claims.modality[claim] === stated ? claims.when(claim) : null;
      if (when === null) continue;
      source?.own.add(when);
      met?.met.add(when);
    }
  }
  const found: (NamedEvent & { readonly ties: number })[] = [];
  for (const [id, { own, met, ties }] of about) {
    const when = narrowest([...(own.size > 0 ? own : met)].map(readWhen));
    if (when) found.push({ key: nodes.keys[id] as string, label: nodes.label(id), when, ties });
  }
  return found
    .sort((a, b) => a.when.from - b.when.from || b.ties - a.ties || (a.key < b.key ? -1 : 1))
    .map(({ key, label, when }) => ({ key, label, when }));
}

const stated = modalityRank("stated");

function isPresence(predicate: string): boolean {
  const family = predicateRow(predicate)?.family;
  return family === "encounter" || family === "place";
}

function narrowest(dates: readonly When[]): When | undefined {
  return dates
    .filter(({ from }) => Number.isFinite(from))
    .reduce<When | undefined>(
      (best, date) => (!best || date.to - date.from < best.to - best.from ? date : best),
      undefined,
    );
}
