import { loaders } from "../panels/registry.ts";

/** Milliseconds after the board has come: the first view has the line to itself until then. */
const later = 5_000;

/**
 * Brings the parts that the first view needs none of, so that what the reader opens is there at once, and also when
 * the server has gone. A part that cannot be brought now is asked for again when it is opened.
 */
export function bringParts(): () => void {
  const timer = setTimeout(() => {
    const parts = [
      ...Object.values(loaders),
      () => import("../search/findings.ts"),
      () => import("../data/standing-of.ts"),
      () => import("../twin/list-twin.tsx"),
      () => import("../../graph-data/query/citation.ts"),
      () => import("../panels/takeaway/take-away.tsx"),
    ];
    void Promise.allSettled(parts.map((bring) => bring()));
  }, later);
  return () => clearTimeout(timer);
}
