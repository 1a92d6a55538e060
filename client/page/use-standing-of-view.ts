import { useEffect } from "react";
import { indexOf } from "../data/index-of.ts";
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
    import("../data/standing-of.ts")
      .then(({ standingOf }) => left || standing.set(standingOf(indexOf(ties.board), filter)))
      .catch((error: Error) => left || notice.set(`The filter cannot be applied: ${error.message}`));
    return () => {
      left = true;
    };
  }, [filter, ties, standing, notice]);
}
