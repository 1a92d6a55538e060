import { csv } from "./csv/csv.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm/ftm.ts";
import { gexf } from "./gexf/gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { jsonld } from "./jsonld/jsonld.ts";

/** Every way to take a board along, in the order that a menu shows them. A new format is a writer and a row here. */
export const formats = { gexf, graphml, csv, json, jsonld, ftm } as const satisfies Record<string, Format>;

export const formatNames = Object.keys(formats) as (keyof typeof formats)[];
