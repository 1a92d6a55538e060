import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { indexOf } from "../data/index-of.ts";
import { useDesk, useSignal, useTies } from "../page/desk.tsx";
import { commands, matchingCommands } from "./commands.ts";
import type { Option } from "./options.ts";

/** What a question found. `word` says why there is nothing to see yet, or at all. */
interface Found {
  readonly options: readonly Option[];
  readonly word: string;
}

/** How many commands stand below what was found. */
const commandsAtMost = 8;
/** Milliseconds that a hand rests between two letters. */
const rest = 120;

const looking: Found = { options: [], word: "Looking …" };
const lookingLong: Found = {
  options: [],
  word: "Looking through the whole board; the first search of a large one takes its time …",
};
/** Milliseconds until more is said than that it looks. */
const patience = 2_500;
const foundIn = (options: readonly Option[], asked: string): Found => ({
  options,
  word: `Nothing like “${asked}” here.`,
});

/**
 * The rows for a question. The search and its index come when the box is first used; where only a part of the board is
 * here the server is asked, since what is looked for may lie beyond.
 */
export function useOptions(question: string, open: boolean): Found {
  const { part, canvas } = useDesk();
  const drawn = useSignal(canvas);
  const asked = useDeferredValue(question.trim());
  const here = useFoundHere(part ? "" : asked, open && !part);
  const beyond = useFoundBeyond(part ? asked : "", open && part !== null);
  const { options, word } = part ? beyond : here;
  return useMemo(() => {
    if (!open) return { options: [], word };
    const work = matchingCommands(commands(drawn), asked).slice(0, commandsAtMost);
    return { options: asked ? [...options, ...work] : work, word };
  }, [open, asked, options, word, drawn]);
}

function useFoundHere(asked: string, open: boolean): Found {
  const { notice } = useDesk();
  const ties = useTies();
  const [find, setFind] = useState<((question: string) => Option[]) | null>(null);

  useEffect(() => {
    if (!open || find) return;
    let left = false;
    const start = async () => {
      const { findings, layOutFindings } = await import("./findings.ts");
      const index = indexOf(ties.board);
      await layOutFindings(index);
      if (!left) setFind(() => (words: string) => findings(index, words));
    };
    start().catch((error: Error) => left || notice.set(`The search cannot be started: ${error.message}`));
    return () => {
      left = true;
    };
  }, [open, find, ties, notice]);

  return useMemo(() => (find && open && asked ? foundIn(find(asked), asked) : looking), [find, open, asked]);
}

function useFoundBeyond(asked: string, open: boolean): Found {
  const [found, setFound] = useState(looking);

  useEffect(() => {
    if (!open || !asked) return;
    let left = false;
    const tell = (next: Found) => left || setFound(next);
    const slow = setTimeout(() => tell(lookingLong), patience);
    const timer = setTimeout(
      () =>
        import("../growing/findings-beyond.ts")
          .then(({ findingsBeyond }) => findingsBeyond(asked))
          .then(
            (options) => tell(foundIn(options, asked)),
            ({ message }: Error) => tell({ options: [], word: `The search was not answered: ${message}.` }),
          )
          .finally(() => clearTimeout(slow)),
      rest,
    );
    return () => {
      left = true;
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [asked, open]);

  return found;
}
