import type { Decoding } from "../../graph-data/query/columnar/utf8.ts";

/**
 * Texts out of UTF-8 bytes. Most are short and plain ASCII: all bytes are read as such at once, and those texts are cut
 * out of that, since asking a decoder for each takes longer than the text is worth.
 */
export const decodesPlain: Decoding = (bytes) => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let plain: string | null = null;
  return (start, end) => {
    for (let place = start; place < end; place++)
      if ((bytes[place] as number) > 127) return decoder.decode(bytes.subarray(start, end));
    plain ??= new TextDecoder("latin1").decode(bytes);
    return plain.slice(start, end);
  };
};
