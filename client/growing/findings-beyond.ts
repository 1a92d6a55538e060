import type { ResultType } from "../../graph-data/query/search/entries.ts";
import type { SearchAnswer } from "../../graph-data/query/search/search.ts";
import { ask } from "../data/ask.ts";
import { optionOf, rowLimits } from "../search/option-of.ts";
import type { Option } from "../search/options.ts";

/** What the whole board answers to a question, as rows of the palette: the server's search is the page's own. */
export async function findingsBeyond(question: string): Promise<Option[]> {
  const types = Object.entries(rowLimits) as [ResultType, number][];
  const answers = await Promise.all(
    types.map(([type, limit]) => {
      const query = new URLSearchParams({ q: question, type, limit: String(limit) });
      return ask<SearchAnswer>(`/api/search?${query}`);
    }),
  );
  return answers.flatMap(({ results }) => results.map(optionOf));
}
