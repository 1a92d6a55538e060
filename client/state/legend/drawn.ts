import { type Kind, kindNames } from "../../../graph-data/model/kinds.ts";
import { type Modality, modalityNames } from "../../../graph-data/model/modalities.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
import type { Keys } from "../../data/keys.ts";
import { type Rows, rowsKept } from "../../data/row-set.ts";
import { rowsOf } from "../../data/rows-of.ts";
import type { Shown } from "../standing.ts";

/** One entry of the legend: how many are drawn so now, of all that the board has. */
export interface Drawn<Name extends string> {
  readonly name: Name;
  readonly shown: number;
  readonly all: number;
}

/** Kinds and lines that the board has, in the order of their tables, with how many of each the filters let through. */
export function drawnOf(
  index: BoardIndex,
  shown: Shown | null,
): { readonly kinds: readonly Drawn<Kind>[]; readonly modalities: readonly Drawn<Modality>[] } {
  const rows = rowsOf(index);
  return {
    kinds: tally(kindNames, index.nodes.kind, rows.nodes, shown?.nodes),
    modalities: tally(modalityNames, index.edges.modality, rows.edges, shown?.edges),
  };
}

/** `column` holds, for each row, the position of its name. */
function tally<Name extends string>(
  names: readonly Name[],
  column: Uint8Array,
  rows: Rows,
  kept: Keys | undefined,
): Drawn<Name>[] {
  const keeps = rowsKept(kept ?? null, rows);
  const counts = names.map((name) => ({ name, shown: 0, all: 0 }));
  column.forEach((position, row) => {
    const count = counts[position];
    if (!count) return;
    count.all++;
    if (keeps(row)) count.shown++;
  });
  return counts.filter(({ all }) => all > 0);
}
