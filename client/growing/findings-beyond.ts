import type { ResultType } from "../../graph-data/query/search/entries.ts";
import type { SearchAnswer } from "../../graph-data/query/search/search.ts";
import { ask, Refused } from "../data/ask.ts";
import { optionOf, rowLimits } from "../search/option-of.ts";
import type { Option } from "../search/options.ts";

/** What the whole board answers to a question, as rows of the palette: the server's search is the page's own. */
export async function findingsBeyond(question: string): Promise<Option[]> {
  const types = Object.entries(rowLimits) as [ResultType, number][];
  const answers = await Promise.all(
    types.map(([type, limit]) => {
      const query = new URLSearchParams({ q: question, type, limit: String(limit) });
      return patiently(() => ask<SearchAnswer>(`/api/search?${query}`));
    }),
  );
  return answers.flatMap(({ results }) => results.map(optionOf));
}

/** The server lays its search out when it is first asked; a large board may take longer than a question may wait. */
async function patiently<T>(question: () => Promise<T>, times = 5): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (times === 0 || !(error instanceof Refused) || error.status !== 408) throw error;
    return patiently(question, times - 1);
  }
}
