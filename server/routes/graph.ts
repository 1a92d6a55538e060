import { z } from "zod";
import { json } from "../../graph-data/formats/json.ts";
import { boardSchema } from "../../graph-data/model/graph.ts";
import { filterBoard } from "../../graph-data/query/filter/filter-board.ts";
import { Reply } from "../http/reply.ts";
import { filterOf, filterSchema } from "../parameters/filters.ts";
import { defineRoute } from "./route.ts";

export const graph = defineRoute({
  name: "getGraph",
  path: "/api/graph",
  summary: "The graph, or what a filter leaves of it, in graphology's serialised form",
  description: "`Graph.from(await (await fetch(address)).json())` just works: multi, directed.",
  parameters: { path: z.object({}), query: filterSchema },
  answer: boardSchema.meta({ id: "Board" }),
  errors: [],
  examples: ["/api/graph", "/api/graph?kind=person&kind=state&without=donald-trump"],
  handler(parameters, { snapshot }) {
    const filter = filterOf(parameters);
    if (Object.keys(filter).length === 0) return new Reply(snapshot.bytes, { madeFrom: snapshot.bytes });
    return new Reply(json.write(filterBoard(snapshot.index, filter)));
  },
});
