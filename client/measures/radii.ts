/** Radii in Sigma's units: the smallest that can be hit, the largest that leaves room. The same as the board's own. */
const least = 4.5;
const most = 15;

/** A radius for each measure, so that areas are as the measures; where all are alike, all are small. */
export function radii(values: ReadonlyMap<string, number>): Map<string, number> {
  const greatest = Math.max(0, ...values.values());
  return new Map(
    [...values].map(([key, value]) => {
      const share = greatest > 0 ? Math.max(0, value) / greatest : 0;
      return [key, Math.sqrt(least ** 2 + share * (most ** 2 - least ** 2))];
    }),
  );
}
