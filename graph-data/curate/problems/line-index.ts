export interface LineAndColumn {
  /** Both counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of UTF-16 indexes into a text; one pass to build, a binary search for each. */
export function indexLines(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}
