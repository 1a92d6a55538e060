const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** An EDTF date (ISO 8601-2) in words: "2025-11-17" as "17 November 2025", "2025-09~/.." as "since about September 2025". */
export function sayDate(edtf: string): string {
  const [from, to, ...more] = edtf.split("/");
  if (from === undefined || more.length > 0) return edtf;
  if (to === undefined) return sayPoint(from);
  const open = (end: string) => end === "" || end === "..";
  if (open(from) && open(to)) return edtf;
  if (open(to)) return `since ${sayPoint(from)}`;
  if (open(from)) return `until ${sayPoint(to)}`;
  return `from ${sayPoint(from)} to ${sayPoint(to)}`;
}

/** When an article appeared: "2025-11-17/.." as "Published on or after 17 November 2025". Null where it is unknown. */
export function sayPublished(edtf: string | null): string {
  if (edtf === null) return "Date of publication unknown";
  const since = /^(.+)\/\.{0,2}$/.exec(edtf)?.[1];
  return since ? `Published on or after ${sayPoint(since)}` : `Published ${sayDate(edtf)}`;
}

function sayPoint(edtf: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, hedge] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  // Beyond twelve stand seasons and quarters: rather the notation than a wrong month.
  if (month !== undefined && name === undefined) return edtf;
  const words = [day && String(Number(day)), name, year].filter(Boolean).join(" ");
  return hedge === "~"
    ? `about ${words}`
    : hedge === "?"
      ? `perhaps ${words}`
      : hedge === "%"
        ? `perhaps about ${words}`
        : words;
}
