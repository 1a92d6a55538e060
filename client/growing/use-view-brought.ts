import { useEffect, useState } from "react";
import { useDesk, useTies, useView } from "../page/desk.tsx";
import type { Part } from "../state/part/part.ts";
import { isNothing, lacking, wantedBy } from "../state/part/wanted.ts";
import { settle } from "../state/settle.ts";
import { bring, knownTo } from "./bring.ts";
import { telling } from "./growing.ts";

/**
 * Brings what the view names and the page has not: a copied address, a result of the search, a step back. What the whole
 * board has not either is left out of the view, and told.
 */
export function useViewBrought(part: Part): void {
  const { store, held } = useDesk();
  const view = useView();
  const ties = useTies();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round looks again at what is known by now
  useEffect(() => {
    const growing = { held, part };
    const lack = lacking(wantedBy(view, ties), knownTo(growing));
    if (isNothing(lack)) {
      const settled = settle(view, ties);
      if (settled.unread.length > 0) store.correct(settled);
      return;
    }
    let left = false;
    // Also where nothing has come, what was found to be unknown has to be left out.
    void telling(part, () => bring(growing, lack)).then((came) => left || !came || setRound((n) => n + 1));
    return () => {
      left = true;
    };
  }, [view, ties, part, held, store, round]);
}
