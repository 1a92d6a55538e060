import { document } from "./document.ts";
import { documents } from "./documents.ts";
import { edge } from "./edge.ts";
import { exportFile, exportPlain } from "./export.ts";
import { graph } from "./graph.ts";
import { health } from "./health.ts";
import { neighbors } from "./neighbors.ts";
import { node } from "./node.ts";
import { nodes } from "./nodes.ts";
import { openapi } from "./openapi.ts";
import type { Route } from "./route.ts";

const described: readonly Route[] = [
  graph,
  nodes,
  node,
  neighbors,
  edge,
  documents,
  document,
  exportPlain,
  exportFile,
  health,
];

/** Every address of the API, in the order in which they are described and matched. */
export const routes: readonly Route[] = [...described, openapi(described)];
