import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import type { ResultType } from "../../graph-data/query/search/entries.ts";
import { layingOf } from "../../graph-data/query/search/laying-out.ts";
import { search } from "../../graph-data/query/search/search.ts";
import { optionOf, rowLimits } from "./option-of.ts";
import type { Option } from "./options.ts";

/** What a board answers to a question, as rows of the palette. */
export function findings(index: BoardIndex, question: string): Option[] {
  return (Object.keys(rowLimits) as ResultType[]).flatMap((type) =>
    search(index, question, { types: [type], limit: rowLimits[type] }).results.map(optionOf),
  );
}

/** Milliseconds at a time: the page must go on while a large board's search is laid out. */
const slice = 30;

/** Lays out what `findings` looks through, so that no question waits for it. */
export async function layOutFindings(index: BoardIndex): Promise<void> {
  const laying = layingOf(index);
  while (laying.search === null) {
    for (const until = performance.now() + slice; performance.now() < until; ) laying.step();
    if (laying.search === null) await new Promise((resume) => setTimeout(resume));
  }
}
