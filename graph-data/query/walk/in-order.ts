/** Up to so many are sorted by insertion; the typed sort costs a call out of the engine. */
const few = 40;

/** Sorts the different numbers at places from `start` up to `stop`. */
export function sortSome(numbers: Uint32Array, start: number, stop: number): void {
  if (stop - start > few) {
    numbers.subarray(start, stop).sort();
    return;
  }
  for (let i = start + 1; i < stop; i++) {
    const number = numbers[i] as number;
    let j = i - 1;
    for (; j >= start && (numbers[j] as number) > number; j--) numbers[j + 1] = numbers[j] as number;
    numbers[j + 1] = number;
  }
}
