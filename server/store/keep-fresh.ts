import { basename, dirname, join, relative, resolve } from "node:path";
import { columnsOf } from "../../graph-data/curate/write/columns-file.ts";
import { tourOf } from "../../graph-data/curate/write/tour-file.ts";
import { GraphFileError } from "./graph-file-error.ts";
import { loadSnapshot } from "./load.ts";
import type { Notice } from "./notice.ts";
import { projectFolder } from "./project.ts";
import { recurate } from "./recurate.ts";
import type { MemoryStore } from "./store.ts";
import { oneAtATime, watchFiles } from "./watch-files.ts";

export interface Freshness {
  /** The built graph, from the project's folder. */
  readonly graph: string;
  /** Whether changed records are curated; otherwise only a changed build is read again. */
  readonly curates: boolean;
  /** Where records, articles and graph lie. Default the project's. */
  readonly folder?: string;
  /** Told each time a graph was read why files beside it were not used. */
  readonly noticed?: (notices: readonly Notice[]) => void;
}

/**
 * Keeps a store in step with the files: records and articles are curated when they change, and the built graph is
 * read again when it does. What is broken is reported to the store, which goes on serving the last good graph.
 * Answers with how to stop.
 */
export function keepFresh(store: MemoryStore, freshness: Freshness): () => void {
  const { graph, curates, folder = projectFolder, noticed = () => {} } = freshness;
  const reload = oneAtATime(async () => {
    try {
      store.replace(await loadSnapshot(graph, folder, noticed));
      store.report("graph", []);
    } catch (cause) {
      // Whatever is wrong with a file must not stop a server that has a good one.
      const file = cause instanceof GraphFileError ? cause.file : graph;
      store.report("graph", [{ file, message: String((cause as Error).message) }]);
    }
  });
  const rebuild = oneAtATime(async () => {
    store.report("records", await recurate(folder));
    reload();
  });
  const file = resolve(folder, graph);
  const built = new Set([file, columnsOf(file), tourOf(file)].map((path) => basename(path)));
  const isVisible = (name: string) => !basename(name).startsWith(".");
  const watched: [string, (name: string) => boolean, () => void][] = [
    [dirname(file), (name) => built.has(name), reload],
    [join(folder, "seeds"), isVisible, curates ? rebuild : reload],
  ];
  if (curates) watched.push([join(folder, "graph-data/records"), isVisible, rebuild]);
  const stops = watched.flatMap(([place, matters, changed]) => {
    try {
      return [watchFiles(place, matters, changed)];
    } catch (cause) {
      const message = `Changes cannot be watched (${(cause as Error).message}); restart after editing.`;
      store.report("watch", [{ file: relative(folder, place), message }]);
      return [];
    }
  });
  return () => {
    for (const stop of stops) stop();
  };
}
