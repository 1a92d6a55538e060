import { queryFilter } from "../filter.ts";
import { filterParameters } from "../filter-query.ts";
import type { ViewFilter } from "../view.ts";

/** What a board can be taken along as, in the order of the menu. `name` is the API's. */
export const files = [
  { name: "gexf", label: "GEXF", help: "Gephi: colours, positions, time, every tie" },
  { name: "graphml", label: "GraphML", help: "yEd, Cytoscape, networkx, igraph" },
  { name: "csv", label: "CSV", help: "spreadsheets, in one zip" },
  { name: "json", label: "JSON", help: "graphology: Graph.from(…)" },
  { name: "jsonld", label: "JSON-LD", help: "linked data: claims, quotations, claimants" },
  { name: "ftm", label: "FollowTheMoney", help: "investigation tools: Aleph, OpenSanctions" },
] as const;

export type FileName = (typeof files)[number]["name"];

/** The address of a file with the view's filter: path and query, from the server's root. */
export function exportAddress(name: FileName, filter: ViewFilter): string {
  return `/api/export/${name}${filterQuery(filter)}`;
}

/** Gephi Lite with the filtered board. It fetches the file itself, from the reader's browser. */
export function gephiLiteAddress(origin: string, filter: ViewFilter): string {
  const file = `${origin}/api/export/graph.gexf${filterQuery(filter)}`;
  return `https://gephi.org/gephi-lite/?file=${encodeURIComponent(file)}`;
}

/** The filter as a query, starting with "?", or nothing. */
function filterQuery(filter: ViewFilter): string {
  const text = filterParameters(queryFilter(filter)).toString();
  return text ? `?${text}` : "";
}
