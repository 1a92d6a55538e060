import type { BoardIndex } from "./columns.ts";

/** Computes something of an index when it is first asked for, once, and forgets it with the index. */
export function perIndex<T>(compute: (index: BoardIndex) => T): (index: BoardIndex) => T {
  const found = new WeakMap<BoardIndex, { value: T }>();
  return (index) => {
    let held = found.get(index);
    if (!held) {
      held = { value: compute(index) };
      found.set(index, held);
    }
    return held.value;
  };
}
