import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { openBoardIndex } from "../data/board-index.ts";
import { useDesk, useSignal } from "../page/desk.tsx";
import { commands, matchingCommands } from "./commands.ts";
import type { Option } from "./options.ts";

type Find = (question: string) => Option[];

/** How many commands stand below what was found. */
const commandsAtMost = 8;

/** The rows for a question. The search and its index come when the box is first used. */
export function useOptions(question: string, open: boolean): { options: readonly Option[]; ready: boolean } {
  const { ties, canvas, notice } = useDesk();
  const drawn = useSignal(canvas);
  const asked = useDeferredValue(question.trim());
  const [find, setFind] = useState<Find | null>(null);

  useEffect(() => {
    if (!open || find) return;
    let left = false;
    Promise.all([import("./findings.ts"), openBoardIndex(ties.board)]).then(
      ([{ findings }, index]) => left || setFind(() => (words: string) => findings(index, ties, words)),
      (error: Error) => notice.set(`The search cannot be started: ${error.message}`),
    );
    return () => {
      left = true;
    };
  }, [open, find, ties, notice]);

  const options = useMemo(() => {
    if (!open) return [];
    const work = matchingCommands(commands(drawn), asked).slice(0, commandsAtMost);
    return asked && find ? [...find(asked), ...work] : work;
  }, [open, asked, find, drawn]);
  return { options, ready: find !== null };
}
