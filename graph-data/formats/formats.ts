import type { Format, FormatName } from "./format.ts";
import { gexf } from "./gexf/gexf.ts";
import { json } from "./json.ts";

/** Every way to take a board along. A new format is a writer, a name in format.ts and a row here. */
export const formats = {
  gexf,
  json,
} as const satisfies Record<FormatName, Format>;
