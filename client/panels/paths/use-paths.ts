import { useMemo } from "react";
import { type Path, type Paths, paths } from "../../../graph-data/query/paths.ts";
import { readAloud } from "../../../graph-data/query/read-aloud.ts";
import { indexOf } from "../../data/index-of.ts";
import { useTies } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import type { PathQuestion, ViewFilter } from "../../state/view.ts";

/** Chains to leaf through, and as far as a chain says anything. */
const bounds = { k: 8, maxHops: 5 };

interface Answer extends Paths {
  /** Each path as a sentence, in step with `paths`. */
  readonly sentences: readonly string[];
}

/** The chains between two nodes within what the filters let through; null where nothing is asked. */
export function usePaths(question: PathQuestion | null, filter: ViewFilter): Answer | null {
  const ties = useTies();
  const { from, to } = question ?? {};
  const avoided = question?.avoid.join(" ") ?? "";
  return useMemo(() => {
    if (from === undefined || to === undefined) return null;
    const index = indexOf(ties.board);
    const avoid = avoided.split(" ").filter((key) => key !== "");
    const found = paths(index, from, to, { ...bounds, avoid, filter: readFilter(filter).filter });
    return { ...found, sentences: found.paths.map((path: Path) => readAloud(index, path)) };
  }, [ties, from, to, avoided, filter]);
}
