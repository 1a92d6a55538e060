import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";
import { modalityRank } from "../../../graph-data/model/modalities.ts";
import { type Family, type Predicate, predicateRow } from "../../../graph-data/model/predicates.ts";
import type { Ties } from "../../data/ties.ts";

/** Families whose ties between two named actors are against one of them. */
const against = ["accusation", "law", "force"] as const satisfies readonly Family[];

/** Ties of other families that go back on something between two. */
const goingBack = ["scaled_back_cooperation_with"] as const satisfies readonly Predicate[];

const named: readonly Kind[] = ["person", "state", "organisation"];
const deeds: readonly Kind[] = ["operation", "event"];

/**
 * Who opposes whom, the most telling first: between named actors; between one and a group; a named actor against a
 * plan or a deed; a group against a deed. One against another comes before two at odds, stated before claimed. Named
 * actors may come twice among themselves; after that each source is one that has not been seen, so that the list
 * shows a field and not one speaker. What somebody else only says that two do to each other is not opposition but a
 * charge, and is left out, as is what has not happened.
 * @param ranked the board's edges, the weightiest first
 */
export function oppositions(ranked: readonly EdgeEntry[], ties: Ties): EdgeEntry[] {
  const tiers = ranked
    .filter(isOpposition)
    .map((edge) => ({ edge, tier: tierOf(edge, ties) }))
    .filter(({ tier }) => tier !== null)
    .sort((a, b) => (a.tier ?? 0) - (b.tier ?? 0) || order(a.edge) - order(b.edge));
  const sources = new Map<string, number>();
  const ends = new Set<string>();
  const said = new Set<string>();
  return tiers.flatMap(({ edge, tier }) => {
    const { source, target, attributes } = edge;
    const count = sources.get(source) ?? 0;
    const again = said.has(`${attributes.predicate} ${target}`);
    if (again || (tier === 0 ? count >= 2 : ends.has(source))) return [];
    sources.set(source, count + 1);
    said.add(`${attributes.predicate} ${target}`);
    for (const end of [source, target]) ends.add(end);
    return [edge];
  });
}

function isOpposition({ source, attributes: { predicate, modality, claims } }: EdgeEntry): boolean {
  const family = predicateRow(predicate)?.family;
  const opposes = against.some((name) => name === family) || goingBack.some((name) => name === predicate);
  if (!opposes) return false;
  return (
    modality === "stated" || (modality === "claimed" && claims.some(({ claimant }) => claimant === source))
  );
}

/** 0 for the most telling; null for what is none between actors, nor an actor's word against something. */
function tierOf({ source, target, attributes: { predicate } }: EdgeEntry, { nodes }: Ties): number | null {
  const kindOf = (key: string) => nodes.get(key)?.attributes.kind ?? "topic";
  const [from, to] = [kindOf(source), kindOf(target)];
  if (named.includes(from) && named.includes(to)) return 0;
  if (predicateRow(predicate)?.family !== "accusation") return null;
  if (named.includes(from)) return to === "group" ? 1 : 2;
  if (from !== "group") return null;
  if (named.includes(to)) return 1;
  return deeds.includes(to) ? 3 : null;
}

/** One against another before two at odds; then stated before claimed. */
function order({ attributes: { predicate, modality } }: EdgeEntry): number {
  return (predicateRow(predicate)?.symmetric ? 10 : 0) + modalityRank(modality);
}
