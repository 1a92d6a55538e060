import { type FSWatcher, watch } from "node:fs";

/** Editors write a file in several steps; all within this many milliseconds count as one change. */
const settled = 150;

/** Calls back after files of a folder change. Answers with how to stop; throws where the system cannot watch. */
export function watchFiles(
  folder: string,
  matters: (name: string) => boolean,
  changed: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(folder, { recursive: true, persistent: false }, (_event, name) => {
    if (name !== null && !matters(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  });
  // A folder that vanishes is told by what reads it next.
  watcher.on("error", changed);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** Runs a task after each call, one run at a time; calls during a run lead to one more. */
export function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = async () => {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void start();
  };
}
