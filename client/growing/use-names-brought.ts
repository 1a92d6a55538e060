import { useEffect } from "react";
import type { NodeEntry } from "../../graph-data/model/graph.ts";
import { ask } from "../data/ask.ts";
import type { Ties } from "../data/ties.ts";
import { useDesk, useTies, useView } from "../page/desk.tsx";
import type { View } from "../state/view.ts";

/** Brings the names of those who vouch for what is chosen and are not here themselves. One that does not come stays a key. */
export function useNamesBrought(): void {
  const { held } = useDesk();
  const { choice } = useView();
  const ties = useTies();
  useEffect(() => {
    const lacking = vouchersOf(choice, ties).filter((key) => !ties.nodes.has(key) && !ties.names?.has(key));
    if (lacking.length === 0) return;
    void Promise.all(
      lacking.map(async (key): Promise<[string, string]> => {
        const entry = await ask<NodeEntry>(`/api/nodes/${encodeURIComponent(key)}`).catch(() => null);
        return [key, entry?.attributes.label ?? key];
      }),
    ).then((found) => {
      const now = held.get();
      held.set({ ...now, names: new Map([...(now.names ?? []), ...found]) });
    });
  }, [choice, ties, held]);
}

function vouchersOf(choice: View["choice"], ties: Ties): string[] {
  const edge =
    choice?.type === "edge"
      ? ties.edges.get(choice.key)
      : choice?.type === "claim"
        ? ties.claims.get(choice.key)?.edge
        : undefined;
  const claimants = (edge?.attributes.claims ?? []).map(({ claimant }) => claimant);
  return [...new Set(claimants)].filter((claimant) => claimant !== null);
}
