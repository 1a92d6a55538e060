/** As many are sorted at once. */
const most = 2048;
/** As many are dealt out between two pauses. */
const portion = 8192;

/**
 * Sorts texts, each of them there once, by UTF-16 units as `sort` does, pausing every few milliseconds: long lists are
 * dealt out by one unit after another.
 */
export function* inOrder(texts: readonly string[]): Generator<void, string[]> {
  const sorted: string[] = [];
  const left: { texts: readonly string[]; depth: number }[] = [{ texts, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.texts.length <= most) {
      for (const text of next.texts.slice().sort()) sorted.push(text);
      yield;
      continue;
    }
    const { depth } = next;
    const dealt = new Map<number, string[]>();
    let place = 0;
    for (const text of next.texts) {
      // A text that ends here comes before all that go on.
      const unit = depth < text.length ? text.charCodeAt(depth) : -1;
      const held = dealt.get(unit);
      if (held) held.push(text);
      else dealt.set(unit, [text]);
      if (++place % portion === 0) yield;
    }
    for (const [, held] of [...dealt].sort(([a], [b]) => b - a)) left.push({ texts: held, depth: depth + 1 });
  }
  return sorted;
}
