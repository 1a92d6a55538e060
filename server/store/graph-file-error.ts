/** The built graph, or an article that it quotes, cannot be served. Says which file and what to do. */
export class GraphFileError extends Error {
  readonly code = "bad-graph-file";
  readonly file: string;

  constructor(file: string, says: string) {
    super(`${cut(file, 300)} ${cut(says, 1500)}`);
    this.name = "GraphFileError";
    this.file = cut(file, 300);
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

/** A damaged file may quote itself at any length; what to do stands at the end and is kept. */
function cut(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  return `${letters.slice(0, most - 200).join("")}…${letters.slice(-200).join("")}`;
}
