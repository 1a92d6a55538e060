/** An id as a part of an address: what may not stand there is percent-encoded; half a surrogate pair, which has no encoding, becomes U+FFFD. */
export function encodeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"));
}
