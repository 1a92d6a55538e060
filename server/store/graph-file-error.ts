/** The built graph, or an article that it quotes, cannot be served. Says which file and what to do. */
export class GraphFileError extends Error {
  readonly code = "bad-graph-file";
  readonly file: string;

  constructor(file: string, says: string) {
    super(`${file} ${says}`);
    this.name = "GraphFileError";
    this.file = file;
  }
}

/** What the system says about a file, in a few words. */
export function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "is not there";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "EISDIR") return "is a folder";
  return `cannot be read (${code ?? String(cause)})`;
}
