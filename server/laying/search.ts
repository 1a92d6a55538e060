import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { perIndex } from "../../graph-data/query/index/derived.ts";
import { layingOf } from "../../graph-data/query/search/laying-out.ts";
import { NotReadyError } from "../http/errors.ts";
import { inTurns } from "./in-turns.ts";

/** A question waits so long for a search that is being laid out, in milliseconds. */
const patience = 8_000;

/** Lays the search of a graph out between other work, once; small graphs are ready in a turn or two. */
export const laySearch = perIndex((index) => {
  const laying = layingOf(index);
  return inTurns(() => {
    laying.step();
    return laying.search !== null;
  });
});

/** Waits until a graph can be searched. Rejects with NotReadyError after eight seconds. */
export function searchReady(index: BoardIndex): Promise<void> | undefined {
  const laying = layingOf(index);
  if (laying.search !== null) return undefined;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const share = Math.floor(laying.share * 100);
      reject(new NotReadyError(`The search is being laid out: ${share} % of it is done.`, 5));
    }, patience);
    laySearch(index)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
