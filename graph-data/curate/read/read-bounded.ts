import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/**
 * A file's bytes, or why there are none. Reads no more than `most` bytes, whatever the file says of its size. At once: a
 * thousand small files cost more in waiting for their turn than in reading, and a pipe that nobody writes to is no file.
 */
export function readBounded(
  path: string,
  most: number,
): { bytes: Buffer } | { refused: "cannot-read" | "too-large"; says: string } {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return { refused: "cannot-read", says: "is not a file." };
      if (stat.size > most)
        return { refused: "too-large", says: `holds ${stat.size} bytes, more than ${most}.` };
      return { bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    return { refused: "cannot-read", says: `cannot be read (${reason(cause)}).` };
  }
}

/** The system's code for a failure, in words where it is a common one. */
export function reason(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code as keyof typeof reasons];
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}

const reasons = {
  ENOENT: "it is not there",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EEXIST: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
} as const;
