import { agree } from "../model/agree.ts";
import type { Kind } from "../model/kinds.ts";
import { modalityNames, strongestModality } from "../model/modalities.ts";
import type { BoardIndex } from "./index/columns.ts";
import { edgeId, nodeId } from "./index/lookup.ts";
import type { Path, Step } from "./paths.ts";
import { forwardLabel, reverseLabel } from "./sentence.ts";
import { standingOf } from "./standing-words.ts";

/** Kinds of which one says "who". */
const people: ReadonlySet<Kind> = new Set<Kind>(["person", "group"]);

/**
 * A path as one sentence: "Gianni Infantino was hosted by Donald Trump, who accuses Mexico (claimed by ...)."
 * Each hop is read by its best tie; one that is not stated says so, with who vouches for it.
 */
export function readAloud(index: BoardIndex, path: Path): string {
  const node = (key: string) => index.entries.node(nodeId(index, key)).attributes;
  const [first = ""] = path.nodes;
  const clauses = path.steps.map((step, hop) => {
    const from = path.nodes[hop] ?? first;
    const pronoun = people.has(node(from).kind) ? "who" : "which";
    const subject = hop === 0 ? node(from).label : `, ${pronoun}`;
    return `${subject} ${agree(verb(index, step), node(from).plural)} ${node(path.nodes[hop + 1] ?? first).label}${hedge(index, step)}`;
  });
  return `${clauses.join("")}.`;
}

function verb(index: BoardIndex, { edge, forward }: Step): string {
  const { predicate } = index.entries.edge(edgeId(index, edge)).attributes;
  return forward ? forwardLabel(predicate) : reverseLabel(predicate);
}

/** Empty for what the article states; otherwise the standing of the claims as strong as the strongest. */
function hedge(index: BoardIndex, { claims }: Step): string {
  const strongest = strongestModality(claims.map(({ modality }) => modality));
  return strongest === modalityNames[0] ? "" : ` (${standingOf(index, claims)})`;
}
