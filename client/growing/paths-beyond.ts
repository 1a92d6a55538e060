import type { Path, Paths } from "../../graph-data/query/paths.ts";
import { ask } from "../data/ask.ts";
import { filterParameters } from "../state/filter-query.ts";
import { readFilter } from "../state/filtering/read-filter.ts";
import type { PathQuestion, ViewFilter } from "../state/view.ts";

/** The server's answer: each chain with its sentence. */
interface Answered extends Omit<Paths, "paths"> {
  readonly paths: readonly (Path & { readonly sentence: string })[];
}

/** The chains between two nodes of the whole board, as the page's own search gives them. Rejects as `ask` does. */
export async function pathsBeyond(
  { from, to, avoid }: Pick<PathQuestion, "from" | "to" | "avoid">,
  filter: ViewFilter,
  { k, maxHops }: { readonly k: number; readonly maxHops: number },
): Promise<Paths & { readonly sentences: readonly string[] }> {
  const query = filterParameters(readFilter(filter).filter);
  query.set("source", from);
  query.set("target", to);
  query.set("k", String(k));
  query.set("maxHops", String(maxHops));
  for (const key of avoid) query.append("avoid", key);
  const answer = await ask<Answered>(`/api/paths?${query}`);
  return { ...answer, sentences: answer.paths.map(({ sentence }) => sentence) };
}
