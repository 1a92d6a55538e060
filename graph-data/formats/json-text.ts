const half = /\p{Surrogate}/gu;

/** As JSON, but halves of surrogate pairs, which strict readers refuse, become U+FFFD. */
export function jsonText(value: unknown): string {
  const written = JSON.stringify(value);
  // JSON.stringify escapes them, and nothing else, as \ud...; most text has none, and a replacer is slow.
  if (!written.includes("\\ud")) return written;
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "string" ? inner.replace(half, "\ufffd") : inner,
  );
}
