import { useEffect } from "react";
import { isNothing, lacking, type Wanted } from "../state/part/wanted.ts";
import { useDesk, useTies } from "./desk.tsx";

/**
 * Whether all of it is here; where only a part of the board is, what lacks is brought. The same object until something
 * else is wanted; null for nothing. Faults are told where the part is.
 */
export function useBrought(wanted: Wanted | null): boolean {
  const { part, held } = useDesk();
  const ties = useTies();
  const here = wanted === null || isNothing(lacking(wanted, ties));
  useEffect(() => {
    if (here || !part || !wanted) return;
    void Promise.all([import("../growing/bring.ts"), import("../growing/growing.ts")]).then(
      ([{ bring }, { telling }]) => telling(part, () => bring({ held, part }, wanted)),
      ({ message }: Error) => part.doing.set({ type: "fault", message, again: () => location.reload() }),
    );
  }, [here, part, held, wanted]);
  return here;
}
