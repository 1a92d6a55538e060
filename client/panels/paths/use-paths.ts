import { useEffect, useMemo, useState } from "react";
import { type Path, type Paths, paths } from "../../../graph-data/query/paths.ts";
import { readAloud } from "../../../graph-data/query/read-aloud.ts";
import { indexOf } from "../../data/index-of.ts";
import { useDesk, useTies } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import type { PathQuestion, ViewFilter } from "../../state/view.ts";

/** Chains to leaf through, and as far as a chain says anything. */
const bounds = { k: 8, maxHops: 5 };

interface Answer extends Paths {
  /** Each path as a sentence, in step with `paths`. */
  readonly sentences: readonly string[];
}

/** What is known of the chains: all null while the server looks for them, or where nothing is asked. */
interface Asked {
  readonly answer: Answer | null;
  /** Why the server did not answer. */
  readonly fault: string | null;
}

const nothing: Asked = { answer: null, fault: null };

/** The chains between two nodes within what the filters let through; of a board that is here in part, in the whole. */
export function usePaths(question: PathQuestion | null, filter: ViewFilter): Asked {
  const { part } = useDesk();
  const here = usePathsHere(part ? null : question, filter);
  const beyond = usePathsBeyond(part ? question : null, filter);
  return part ? beyond : here;
}

function usePathsHere(question: PathQuestion | null, filter: ViewFilter): Asked {
  const ties = useTies();
  const { from, to } = question ?? {};
  const avoided = question?.avoid.join(" ") ?? "";
  return useMemo(() => {
    if (from === undefined || to === undefined) return nothing;
    const index = indexOf(ties.board);
    const found = paths(index, from, to, {
      ...bounds,
      avoid: keysOf(avoided),
      filter: readFilter(filter).filter,
    });
    const sentences = found.paths.map((path: Path) => readAloud(index, path));
    return { answer: { ...found, sentences }, fault: null };
  }, [ties, from, to, avoided, filter]);
}

function usePathsBeyond(question: PathQuestion | null, filter: ViewFilter): Asked {
  const [asked, setAsked] = useState(nothing);
  const { from, to } = question ?? {};
  const avoided = question?.avoid.join(" ") ?? "";
  useEffect(() => {
    setAsked(nothing);
    if (from === undefined || to === undefined) return;
    let left = false;
    import("../../growing/paths-beyond.ts")
      .then(({ pathsBeyond }) => pathsBeyond({ from, to, avoid: keysOf(avoided) }, filter, bounds))
      .then(
        (answer) => left || setAsked({ answer, fault: null }),
        ({ message }: Error) => left || setAsked({ answer: null, fault: message }),
      );
    return () => {
      left = true;
    };
  }, [from, to, avoided, filter]);
  return asked;
}

const keysOf = (joined: string): string[] => joined.split(" ").filter((key) => key !== "");
