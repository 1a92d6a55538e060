import { type Passage, passageAt, type Texts } from "./context.ts";
import { locate } from "./text/locate.ts";
import { nearestPassage } from "./text/nearest.ts";

/** The most alike passage of one article, where the quote itself stands nowhere. */
export interface NearQuote extends Passage {
  /** Of `exact` to the quote: 1 where only case, accents or the fashion of punctuation differ; 0 where nothing agrees. */
  readonly similarity: number;
}

/** Where a text stands; it says nothing of whether it is true. */
export interface Verification {
  readonly quote: string;
  /** Whether it stands in an article exactly as given. */
  readonly found: boolean;
  /** Every place, in the order of the articles and in each of the text; overlapping places are all given. */
  readonly places: readonly Passage[];
  /** Whether there are more places than `limit`. */
  readonly truncated: boolean;
  /** Only where it stands nowhere: the most alike passage over all articles, or null where nothing is alike. */
  readonly nearest: NearQuote | null;
}

/** `limit` bounds the places given, default 100. Articles are looked through in the order of `texts`. */
export function verify(texts: Texts, quote: string, limit = 100): Verification {
  const places: Passage[] = [];
  let truncated = false;
  for (const [document, article] of texts) {
    const found = locate(article, { exact: quote });
    truncated ||= places.length + found.length > limit;
    for (const place of found.slice(0, limit - places.length))
      places.push(passageAt(document, article, place));
  }
  const found = places.length > 0;
  return { quote, found, places, truncated, nearest: found ? null : nearest(texts, quote) };
}

function nearest(texts: Texts, quote: string): NearQuote | null {
  let best: NearQuote | null = null;
  for (const [document, article] of texts) {
    const near = nearestPassage(article, quote);
    if (!near || (best && near.similarity <= best.similarity)) continue;
    best = { ...passageAt(document, article, near), similarity: near.similarity };
  }
  return best;
}
