/** Worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let held: T | undefined;
  return () => {
    held ??= make();
    return held;
  };
}

/** Where each one's part of a longer list begins, of how long each part is; the last is where the list ends. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let id = 0; id < lengths.length; id++) {
    end += lengths[id] as number;
    offsets[id + 1] = end;
  }
  return offsets;
}
