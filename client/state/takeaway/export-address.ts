import { filterFields } from "../../../graph-data/query/filter/filter.ts";
import { queryFilter } from "../filter.ts";
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

/** The API's parameters for a view's filter, starting with "?", or nothing. */
function filterQuery(view: ViewFilter): string {
  const filter = queryFilter(view);
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = filter[field];
    if (value === undefined) continue;
    for (const each of typeof value === "string" ? [value] : value) query.append(field, each);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
