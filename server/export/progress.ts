/** Bytes between two words on the way; a small file says nothing. */
const step = 64 * 1024 * 1024;

/** Hands chunks on, and says now and then how much there is by now. */
export function* withProgress(
  chunks: Iterable<string | Uint8Array>,
  say: (megabytes: number) => void,
): Generator<string | Uint8Array> {
  let size = 0;
  let next = step;
  for (const chunk of chunks) {
    size += chunk.length;
    if (size >= next) {
      say(Math.round(size / 1e6));
      next += step;
    }
    yield chunk;
  }
}
