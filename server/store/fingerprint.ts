import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

/** What a file holds, in a few numbers, and which file it was. */
export interface Fingerprint {
  /** Bytes. */
  readonly length: number;
  readonly crc32: number;
  /** Where it lies on the disk and when it was written: the same as long as nobody changes it. */
  readonly mark: string;
  /** All of it, where it is short. */
  readonly bytes: Buffer | null;
}

/** Bytes that are read at once, and that are kept. */
const piece = 1 << 20;

/** Reads a file through once, piece by piece. Throws what the file system says. */
export async function fingerprint(path: string): Promise<Fingerprint> {
  const file = await open(path, "r");
  try {
    const mark = await markOf(file);
    const buffer = Buffer.allocUnsafeSlow(piece);
    let crc = 0;
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, piece, null);
      if (bytesRead === 0) break;
      crc = crc32(buffer.subarray(0, bytesRead), crc);
      length += bytesRead;
    }
    const bytes = length <= piece ? Buffer.from(buffer.subarray(0, length)) : null;
    return { length, crc32: crc, mark, bytes };
  } finally {
    await file.close();
  }
}

/** Tells whether an open file is still the one that was read. */
export async function markOf(file: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await file.stat({ bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}
