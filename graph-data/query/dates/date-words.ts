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

const hedges: Readonly<Record<string, string>> = {
  "~": "about ",
  "?": "perhaps ",
  "%": "perhaps about ",
};

/** Both ends of an EDTF interval; an open or unknown end is null, and so is all that is no interval. */
function ends(edtf: string): { from: string | null; to: string | null } | null {
  const parts = edtf.split("/");
  if (parts.length !== 2) return null;
  const [from = null, to = null] = parts.map((end) =>
    end === "" || end === ".." ? null : pointInWords(end),
  );
  return from === null && to === null ? null : { from, to };
}

/** An EDTF date (ISO 8601-2) in words: "2025-11-17" as "17 November 2025", "2025-09~/.." as "since about September 2025". */
export function dateInWords(edtf: string): string {
  const span = ends(edtf);
  if (!span) return pointInWords(edtf);
  if (span.to === null) return `since ${span.from}`;
  return span.from === null ? `until ${span.to}` : `from ${span.from} to ${span.to}`;
}

/** Date of an event (EDTF): "dated 17 November 2025", "since about September 2025", "until 2023". */
export function whenInWords(edtf: string): string {
  return ends(edtf) ? dateInWords(edtf) : `dated ${pointInWords(edtf)}`;
}

/** Date of a publication (EDTF): "17 November 2025", "on or after 17 November 2025"; "undated" where unknown. */
export function publishedInWords(edtf: string | null): string {
  if (edtf === null) return "undated";
  const span = ends(edtf);
  if (!span) return pointInWords(edtf);
  if (span.to === null) return `on or after ${span.from}`;
  return span.from === null ? `on or before ${span.to}` : `between ${span.from} and ${span.to}`;
}

/** A year, month or day with its hedge; what is rarer (a season, a set) keeps its notation rather than a wrong word. */
export function pointInWords(edtf: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, hedge = ""] = match;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  return `${hedges[hedge] ?? ""}${[day && String(Number(day)), name, year].filter(Boolean).join(" ")}`;
}
