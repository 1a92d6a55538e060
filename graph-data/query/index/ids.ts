import type { Ids } from "./columns.ts";

/** Numbers by name that are put together when they are first asked for: the last of equal names counts. */
export function idsWhenAsked(count: number, name: (id: number) => string): Ids {
  let held: Map<string, number> | undefined;
  const ids = () => {
    if (!held) {
      held = new Map();
      for (let id = 0; id < count; id++) held.set(name(id), id);
    }
    return held;
  };
  return { get: (wanted) => ids().get(wanted), has: (wanted) => ids().has(wanted) };
}
