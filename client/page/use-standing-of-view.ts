import { useEffect } from "react";
import { openBoardIndex } from "../data/board-index.ts";
import { filterCount } from "../state/is-filtered.ts";
import { allStands } from "../state/standing.ts";
import { useDesk, useTies, useView } from "./desk.tsx";

/** Keeps the desk's standing in step with the view's filter. The script that judges comes with the first filter. */
export function useStandingOfView(): void {
  const { standing, notice } = useDesk();
  const ties = useTies();
  const { filter } = useView();
  useEffect(() => {
    if (filterCount(filter) === 0) {
      if (standing.get() !== allStands) standing.set(allStands);
      return;
    }
    let left = false;
    Promise.all([import("../data/standing-of.ts"), openBoardIndex(ties.board)])
      .then(([{ standingOf }, index]) => left || standing.set(standingOf(index, filter)))
      .catch((error: Error) => left || notice.set(`The filter cannot be applied: ${error.message}`));
    return () => {
      left = true;
    };
  }, [filter, ties, standing, notice]);
}
