/** A whole file as text. */
export function textOf(chunks: Iterable<string | Uint8Array>): string {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as Uint8Array))).toString("utf8");
}
