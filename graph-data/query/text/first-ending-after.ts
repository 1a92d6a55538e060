/**
 * Place of the first of some stretches that ends after another place in the text; how many there are where none does.
 * The stretches follow one another and do not overlap.
 */
export function firstEndingAfter(stretches: readonly { readonly end: number }[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as { readonly end: number }).end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
