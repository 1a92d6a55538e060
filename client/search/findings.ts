import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import type { ResultType } from "../../graph-data/query/search/entries.ts";
import { search } from "../../graph-data/query/search/search.ts";
import { optionOf, rowLimits } from "./option-of.ts";
import type { Option } from "./options.ts";

/** What a board answers to a question, as rows of the palette. */
export function findings(index: BoardIndex, question: string): Option[] {
  return (Object.keys(rowLimits) as ResultType[]).flatMap((type) =>
    search(index, question, { types: [type], limit: rowLimits[type] }).results.map(optionOf),
  );
}
