import fc from "fast-check";
import { cast } from "./cast.ts";

/** Values that some parameter takes, so that hostile questions reach answers as well as refusals. */
export const decentValue = fc.constantFrom(
  ...cast.nodes.map(({ key }) => key),
  ...cast.edges.map(({ key }) => key),
  ...["article", "person", "accuses", "stated", "2025-11", "1", "3", "strikes-mexico-colombia"],
  ...["both", "claims", "gexf", "csv"],
);
