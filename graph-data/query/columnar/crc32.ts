const tables = slicingTables();

/** Table `n` takes a byte that `n` more bytes follow, so that four are taken at a time. */
function slicingTables(): readonly Uint32Array[] {
  const found = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (const table of found) {
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
      table[byte] = value;
    }
  }
  return found;
}

/** The CRC-32 of zip and gzip (ISO 3309), as `zlib.crc32` gives it. */
export function crc32(bytes: Uint8Array): number {
  const [last, third, second, first] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let value = -1;
  let place = 0;
  for (const stop = bytes.length - 3; place < stop; place += 4) {
    value =
      (first[(value ^ (bytes[place] as number)) & 255] as number) ^
      (second[((value >>> 8) ^ (bytes[place + 1] as number)) & 255] as number) ^
      (third[((value >>> 16) ^ (bytes[place + 2] as number)) & 255] as number) ^
      (last[((value >>> 24) ^ (bytes[place + 3] as number)) & 255] as number);
  }
  for (; place < bytes.length; place++)
    value = (last[(value ^ (bytes[place] as number)) & 255] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
