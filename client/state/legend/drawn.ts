import { type Kind, kindNames } from "../../../graph-data/model/kinds.ts";
import { type Modality, modalityNames } from "../../../graph-data/model/modalities.ts";
import type { Ties } from "../../data/ties.ts";
import type { Shown } from "../standing.ts";

/** One entry of the legend: how many are drawn so now, of all that the board has. */
export interface Drawn<Name extends string> {
  readonly name: Name;
  readonly shown: number;
  readonly all: number;
}

/** Kinds and lines that the board has, in the order of their tables, with how many of each the filters let through. */
export function drawnOf(
  { board }: Pick<Ties, "board">,
  shown: Shown | null,
): { readonly kinds: readonly Drawn<Kind>[]; readonly modalities: readonly Drawn<Modality>[] } {
  return {
    kinds: tally(kindNames, board.nodes, ({ attributes }) => attributes.kind, shown?.nodes),
    modalities: tally(modalityNames, board.edges, ({ attributes }) => attributes.modality, shown?.edges),
  };
}

function tally<Name extends string, Entry extends { readonly key: string }>(
  names: readonly Name[],
  entries: readonly Entry[],
  nameOf: (entry: Entry) => Name,
  kept: ReadonlySet<string> | undefined,
): Drawn<Name>[] {
  const counts = new Map(names.map((name) => [name, { name, shown: 0, all: 0 }]));
  for (const entry of entries) {
    const count = counts.get(nameOf(entry));
    if (!count) continue;
    count.all++;
    if (kept?.has(entry.key) ?? true) count.shown++;
  }
  return [...counts.values()].filter(({ all }) => all > 0);
}
