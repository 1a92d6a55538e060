import type { ResultType } from "../../graph-data/query/search/entries.ts";
import type { SearchAnswer } from "../../graph-data/query/search/search-index.ts";
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

/** Milliseconds between two tries. */
const pause = 2_000;

/** The server lays the search of a large board out when it starts, which may take longer than a question may wait. */
async function patiently<T>(question: () => Promise<T>, times = 5): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (times === 0 || !(error instanceof Refused) || error.status !== 503) throw error;
    await new Promise((resume) => setTimeout(resume, pause));
    return patiently(question, times - 1);
  }
}
