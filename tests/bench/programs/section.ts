import type { Row, Size } from "../run/section.ts";
import { type SectionName, sections } from "../sections.ts";

/** Runs one section: its name, then sizes as JSON. Tells rows and progress to whoever started it. */
const [name = "", sizes = "[]"] = process.argv.slice(2);
const section = sections[name as SectionName];
const given = JSON.parse(sizes) as readonly Size[];
const stopping = new AbortController();
process.on("SIGTERM", () => stopping.abort(new Error("Stopped.")));
// Ctrl-C reaches the whole group; who started us ends us.
process.on("SIGINT", () => stopping.abort(new Error("Stopped.")));
process.on("disconnect", () => process.exit(1));

export type Told =
  | { readonly says: string }
  | { readonly row: Row }
  | { readonly fault: string }
  | { readonly done: true };
const tell = (told: Told) => void process.send?.(told);

const last: Told = await section
  .run(given.length > 0 ? given : section.sizes, {
    progress: (says) => tell({ says }),
    row: (row) => tell({ row: { section: name, ...row } }),
    signal: stopping.signal,
  })
  .then((): Told => ({ done: true }))
  .catch(
    (cause: unknown): Told => ({
      fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }),
  );
process.send?.(last, () => process.exit(0));
