/** Where a word stands, or would, among terms in order of UTF-16 units; sought from `low` up to `high`, default all. */
export function firstFrom(terms: readonly string[], word: string, low = 0, high = terms.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((terms[middle] as string) < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What comes after everything with this beginning: no text has the greatest UTF-16 unit, which stands for no character. */
export function following(start: string): string {
  return `${start}\uffff`;
}
