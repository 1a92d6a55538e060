/** An id and what it is worth. */
export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** The best of some ids, best first; of equal ones the lower id. Only those that are kept are ever sorted. */
export function best(ids: readonly number[], scores: readonly number[], limit: number): readonly Ranked[] {
  if (limit >= ids.length) return ids.map((id, at) => ({ id, score: scores[at] as number })).sort(order);
  const kept: Ranked[] = [];
  for (let from = 0; from < ids.length; from++) {
    const worst = kept[limit - 1];
    const score = scores[from] as number;
    if (worst !== undefined && score < worst.score) continue;
    const one: Ranked = { id: ids[from] as number, score };
    if (worst !== undefined && order(worst, one) < 0) continue;
    let at = Math.min(kept.length, limit - 1);
    for (; at > 0 && order(kept[at - 1] as Ranked, one) > 0; at--) kept[at] = kept[at - 1] as Ranked;
    kept[at] = one;
  }
  return kept;
}

function order(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.id - b.id;
}
