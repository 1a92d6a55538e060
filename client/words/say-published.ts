import { dateInWords, pointInWords } from "../../graph-data/query/dates/date-words.ts";

/** When an article appeared: "2025-11-17/.." as "Published on or after 17 November 2025". Null where it is unknown. */
export function sayPublished(edtf: string | null): string {
  if (edtf === null) return "Date of publication unknown";
  const since = /^(.+)\/\.{0,2}$/.exec(edtf)?.[1];
  return since ? `Published on or after ${pointInWords(since)}` : `Published ${dateInWords(edtf)}`;
}
