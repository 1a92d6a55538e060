import { type Kind, kindNames, kinds } from "../../../graph-data/model/kinds.ts";
import { columns, type Room } from "./columns.ts";
import type { Arrangement, Placed } from "./spot.ts";

/** One block for each kind, in the order of the kinds' table. */
export function byKind(nodes: readonly (Placed & { kind: Kind })[], room: Room): Arrangement {
  return columns(
    kindNames.map((kind) => ({
      heading: kinds[kind].plural,
      nodes: nodes.filter((node) => node.kind === kind),
    })),
    room,
  );
}
