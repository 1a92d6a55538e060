/** Length of a day in UTC, in milliseconds. */
export const dayLength = 86_400_000;

/** Whole days since 1970 UTC: what the range counts in. */
export const dayOf = (time: number): number => Math.floor(time / dayLength);

/** `2025-11-17` for a whole day since 1970. Years outside of 0 to 9999 are held at those ends. */
export function isoOfDay(day: number): string {
  const held = Math.min(Math.max(day, dayOf(firstYear)), dayOf(lastYear));
  return new Date(held * dayLength).toISOString().slice(0, 10);
}

const firstYear = new Date(0).setUTCFullYear(0, 0, 1);
const lastYear = Date.UTC(9999, 11, 31);
