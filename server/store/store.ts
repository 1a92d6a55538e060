import { z } from "zod";
import type { Notice } from "./notice.ts";
import type { Snapshot } from "./snapshot.ts";

/** Something that keeps the newest records from being served. */
export const problemOfRecordsSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().optional().meta({ description: "counted from 1; absent where the whole file is meant" }),
    column: z.int().optional(),
    message: z.string().meta({ description: "what is wrong and what to do" }),
  })
  .meta({ id: "RecordsProblem" });
export type RecordsProblem = z.infer<typeof problemOfRecordsSchema>;

/** What of some notices somebody should mend. */
export function toMend(notices: readonly Notice[]): RecordsProblem[] {
  return notices.filter(({ damaged }) => damaged).map(({ file, message }) => ({ file, message }));
}

/** Where a problem was found; each finder replaces only its own. */
export type Finder = "graph" | "beside the graph" | "records" | "watch";

/** Holds the graph that is being served, and what is wrong with the one that should be. */
export interface Store {
  /** The last good graph. */
  readonly current: Snapshot;
  /** What somebody should mend; empty while all is well. */
  readonly problems: readonly RecordsProblem[];
  /** Whether newer records than those that are served are broken: files beside the graph keep nothing from being served. */
  readonly isBehind: boolean;
  /** Calls back after each change of graph or problems; the answer takes the listener off again. */
  onChange(listener: () => void): () => void;
}

/** A store in memory: whoever finds a newer graph, or a problem, tells it. */
export class MemoryStore implements Store {
  #current: Snapshot;
  readonly #problems = new Map<Finder, readonly RecordsProblem[]>();
  readonly #listeners = new Set<() => void>();

  constructor(first: Snapshot) {
    this.#current = first;
  }

  get current(): Snapshot {
    return this.#current;
  }

  get problems(): readonly RecordsProblem[] {
    return [...this.#problems.values()].flat();
  }

  get isBehind(): boolean {
    for (const [finder, found] of this.#problems)
      if (finder !== "beside the graph" && found.length > 0) return true;
    return false;
  }

  /** Serves another graph from the next request on. */
  replace(next: Snapshot): void {
    if (next.version === this.#current.version) return;
    this.#current = next;
    this.#tell();
  }

  /** Says what a finder found this time; nothing where all is well again. */
  report(finder: Finder, problems: readonly RecordsProblem[]): void {
    const before = this.#problems.get(finder) ?? [];
    if (problems.length === 0 && before.length === 0) return;
    this.#problems.set(finder, problems);
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
