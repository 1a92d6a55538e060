/** Letters that fit into the bits of a number, and one to spare. */
const shortest = 31;
/** Units that have a place of their own in a list. */
const ascii = 128;

/**
 * How many letters of a word are to be put in, left out, changed, or swapped with their neighbour to make another one
 * (optimal string alignment, a restricted Damerau-Levenshtein distance), in UTF-16 units. All of a column at once, bit by
 * bit (Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003), where the word is short;
 * longer ones are told up to `most`, anything above it where it is more.
 */
export function editsFrom(word: string, most: number): (other: string) => number {
  const { length } = word;
  if (length === 0) return (other) => other.length;
  if (length > shortest) return (other) => editDistance(word, other, most);
  const common = new Uint32Array(ascii);
  const rare = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < ascii) common[unit] = (common[unit] as number) | (1 << at);
    else rare.set(unit, (rare.get(unit) ?? 0) | (1 << at));
  }
  const end = 1 << (length - 1);
  return (other) => {
    // Where a row is one more, or one less, than the one above it; and where the step from the last is without cost.
    let [more, less, free, before] = [-1, 0, 0, 0];
    let edits = length;
    for (let at = 0; at < other.length; at++) {
      const unit = other.charCodeAt(at);
      const same = unit < ascii ? (common[unit] as number) : (rare.get(unit) ?? 0);
      const swapped = ((~free & same) << 1) & before;
      free = (((same & more) + more) ^ more) | same | less | swapped;
      const up = less | ~(free | more);
      const down = free & more;
      if ((up & end) !== 0) edits++;
      if ((down & end) !== 0) edits--;
      const shifted = (up << 1) | 1;
      more = (down << 1) | ~(free | shifted);
      less = shifted & free;
      before = same;
    }
    return edits;
  };
}

const longest = 256;
let beforeLast = new Uint16Array(longest);
let last = new Uint16Array(longest);
let row = new Uint16Array(longest);

/** The same row by row, for words of up to 255 units. */
function editDistance(a: string, b: string, most: number): number {
  if (a.length >= longest || b.length >= longest) return a === b ? 0 : most + 1;
  for (let at = 0; at <= b.length; at++) last[at] = at;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let edits = (last[j - 1] as number) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows, at one edit more.
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
}
