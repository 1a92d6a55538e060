import type { Ties } from "../../data/ties.ts";
import type { Choice, View } from "../view.ts";

/** What is asked for by name: keys of nodes and ties, ids of claims and articles. */
export interface Wanted {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
}

/** What a board has, as far as names go. */
export type Known = { readonly [Name in keyof Wanted]: { has(name: string): boolean } };

/** Everything that a view names, without repeats, and the articles that its chosen tie is quoted from. */
export function wantedBy({ choice, selected, pinned, path, focus, document }: View, ties: Ties): Wanted {
  const named = choice ? namedBy(choice) : {};
  return {
    nodes: unique([
      ...(named.nodes ?? []),
      ...selected,
      ...pinned,
      ...(path ? [path.from, path.to, ...path.avoid] : []),
      ...(focus ? [focus.key, ...focus.opened] : []),
    ]),
    edges: named.edges ?? [],
    claims: named.claims ?? [],
    documents: unique([
      ...(named.documents ?? []),
      ...(document ? [document] : []),
      ...(choice ? quotedBy(choice, ties) : []),
    ]),
  };
}

/** What of it is not known yet. */
export function lacking({ nodes, edges, claims, documents }: Wanted, known: Known): Wanted {
  return {
    nodes: nodes.filter((key) => !known.nodes.has(key)),
    edges: edges.filter((key) => !known.edges.has(key)),
    claims: claims.filter((id) => !known.claims.has(id)),
    documents: documents.filter((id) => !known.documents.has(id)),
  };
}

/** Whether nothing is asked for. */
export const isNothing = (wanted: Wanted): boolean =>
  Object.values(wanted).every((names: readonly string[]) => names.length === 0);

function namedBy(choice: Choice): Partial<Wanted> {
  switch (choice.type) {
    case "node":
      return { nodes: [choice.key] };
    case "edge":
      return { edges: [choice.key] };
    case "claim":
      return { claims: [choice.key] };
    case "passage":
      return { documents: [choice.document] };
  }
}

function quotedBy(choice: Choice, ties: Ties): string[] {
  const edge =
    choice.type === "edge"
      ? ties.edges.get(choice.key)
      : choice.type === "claim"
        ? ties.claims.get(choice.key)?.edge
        : undefined;
  return (edge?.attributes.claims ?? []).flatMap(({ evidence }) => evidence.map(({ document }) => document));
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
