import { z } from "zod";
import { json } from "../../graph-data/formats/json.ts";
import { type BoardStream, boardSchema } from "../../graph-data/model/graph.ts";
import { asksAnything } from "../../graph-data/query/filter/filter.ts";
import { filterBoard } from "../../graph-data/query/filter/filter-board.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";
import { mostConnected } from "../../graph-data/query/most-connected.ts";
import { Reply } from "../http/reply.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { partOf, partParameters } from "../parameters/part.ts";
import type { GraphJson } from "../store/graph-json.ts";
import { defineRoute } from "./route.ts";

export const graph = defineRoute({
  name: "getGraph",
  path: "/api/graph",
  summary: "The graph, or what a filter leaves of it, in graphology's serialised form",
  description: "`Graph.from(await (await fetch(address)).json())` just works: multi, directed.",
  parameters: { path: z.object({}), query: z.object({ ...partParameters, ...filterParameters }) },
  answer: boardSchema.meta({ id: "Board" }),
  errors: [],
  examples: ["/api/graph", "/api/graph?kind=person&kind=state&without=donald-trump", "/api/graph?limit=10"],
  handler({ limit, ...parameters }, { snapshot: { index, json: whole } }) {
    const filter = filterOf(parameters);
    const isFiltered = asksAnything(filter);
    if (limit === undefined) return isFiltered ? written(streamBoard(index, filter)) : asBuilt(whole);
    const of: BoardIndex = isFiltered ? indexBoard(filterBoard(index, filter)) : index;
    return written(mostConnected(of, partOf(limit)));
  },
});

function asBuilt(whole: GraphJson): Reply {
  return Buffer.isBuffer(whole) ? new Reply(whole, { madeFrom: whole }) : new Reply(whole());
}

function written(board: BoardStream): Reply {
  return new Reply(json.write(board));
}
