/**
 * How many visible ties each tie stands for when seen from afar: the strongest visible one of a pair stands for
 * all of them, the others for none.
 */
export function bundleOf(
  key: string,
  ties: readonly string[] | undefined,
  hidden: ReadonlySet<string>,
): number {
  if (!ties || ties.length === 1) return 1;
  let first: string | undefined;
  let count = 0;
  for (const tie of ties) {
    if (hidden.has(tie)) continue;
    first ??= tie;
    count++;
  }
  return first === key ? count : 0;
}
