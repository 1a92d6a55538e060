import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Why there are no bytes of a file. */
export interface Refused {
  readonly refused: "cannot-read" | "too-large";
  readonly says: string;
}

/**
 * A file's bytes, or why there are none. Reads no more than `most` bytes, whatever the file says of its size. At once: a
 * thousand small files cost more in waiting for their turn than in reading, and a pipe that nobody writes to is no file.
 * @param room - where so many bytes may go
 */
export function readBounded(
  path: string,
  most: number,
  room: (length: number) => Buffer,
): { readonly bytes: Buffer } | Refused {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return { refused: "cannot-read", says: "is not a file." };
      if (stat.size > most)
        return { refused: "too-large", says: `holds ${stat.size} bytes, more than ${most}.` };
      return { bytes: readWhole(file, room(stat.size)) };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    return { refused: "cannot-read", says: `cannot be read (${reason(cause)}).` };
  }
}

/** What a file holds, as far as there is room for it. */
function readWhole(file: number, into: Buffer): Buffer {
  let used = 0;
  while (used < into.length) {
    const more = readSync(file, into, used, into.length - used, null);
    if (more === 0) break;
    used += more;
  }
  return into.subarray(0, used);
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
