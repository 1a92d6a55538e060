import { annotations } from "./annotations.ts";
import { claim } from "./claim.ts";
import { claims } from "./claims.ts";
import { columns } from "./columns.ts";
import { document } from "./document.ts";
import { documents } from "./documents.ts";
import { edge } from "./edge.ts";
import { edges } from "./edges.ts";
import { exportFile, exportPlain } from "./export.ts";
import { graph } from "./graph.ts";
import { health } from "./health.ts";
import { neighbors } from "./neighbors.ts";
import { node } from "./node.ts";
import { nodes } from "./nodes.ts";
import { openapi } from "./openapi.ts";
import { paths } from "./paths.ts";
import type { Route } from "./route.ts";
import { search } from "./search.ts";
import { tour } from "./tour.ts";
import { verify } from "./verify.ts";

const described: readonly Route[] = [
  graph,
  columns,
  nodes,
  node,
  neighbors,
  edges,
  edge,
  claims,
  claim,
  paths,
  search,
  documents,
  document,
  annotations,
  verify,
  tour,
  exportPlain,
  exportFile,
  health,
];

/** Every address of the API, in the order in which they are described and matched. */
export const routes: readonly Route[] = [...described, openapi(described)];
