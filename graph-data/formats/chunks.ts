/** UTF-16 units gathered before a chunk is handed on: large enough for few writes, small enough to stay in cache. */
export const chunkSize = 32_768;

/** Gathers small pieces of text into chunks of about `chunkSize`; pieces are never split. */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length >= chunkSize) {
      yield gathered;
      gathered = "";
    }
  }
  if (gathered.length > 0) yield gathered;
}
