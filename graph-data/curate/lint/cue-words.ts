import { predicateRow } from "../../model/predicates.ts";
import { quoted } from "../problems/problem.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";
import { type Cue, cues, openingMark } from "./cues.ts";
import { mentionsWithin } from "./mentions-within.ts";
import type { LintContext, Rule } from "./rule.ts";

const rowOf = new Map<string, Cue>(
  [...cues, openingMark].flatMap((row) => row.words.map((word) => [word, row] as const)),
);

/** All cues in one expression, longer ones first so that “not considering” is not taken for “considering”. */
const anyOf = `(?<![\\p{L}\\p{N}\\p{M}])(?:${cues
  .flatMap(({ words }) => words)
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![\\p{L}\\p{N}\\p{M}])`;
const pattern = new RegExp(anyOf, "giu");
/** What governs a quote without being in it: “has claimed that” or an opening mark, directly before. */
const leading = new RegExp(`(${anyOf})(?: that)? $|(${openingMark.words.join("|")})$`, "iu");

/** A threat must not stand as a fact: words that tell how a claim stands ask for a modality that fits. */
export const cueWords = {
  wants:
    "the modality fits cue words such as “alleged”, “would” or “no indication” in the quote or directly before",
  exemptable: true,
  check: (claim, context) => {
    const { modality } = claim.value;
    const found = cuesOf(claim, context);
    const rows = [...found.values()];
    // What is stated must be so in spite of every cue; of the other modalities, one that fits is enough.
    const objecting =
      modality === "stated"
        ? new Map([...found].filter(([, row]) => !row.expects.includes("stated") && !isBeside(row, claim)))
        : rows.some((row) => row.expects.includes(modality))
          ? new Map<string, Cue>()
          : found;
    if (objecting.size === 0) return [];
    const fits = [...new Set([...objecting.values()].flatMap((row) => row.expects))];
    const why = [...objecting].map(([cue, row]) => `${quoted(cue)} (${row.because})`).join(", ");
    const says = `does not fit ${why}: expected ${fits.join(" or ")}.`;
    return [{ path: ["modality"], text: modality, says }];
  },
} as const satisfies Rule;

/** The cues in a claim's quotes and directly before them, but those within the name of an end: “alleged traffickers” are called so. */
function cuesOf({ value, evidence }: ResolvedClaim, { mentions }: LintContext): Map<string, Cue> {
  const found = new Map<string, Cue>();
  for (const quote of evidence) {
    const names = mentionsWithin(mentions.outer, quote).filter(
      ({ entity }) => entity === value.subject || entity === value.object,
    );
    for (const { 0: cue, index } of quote.exact.matchAll(pattern)) {
      const row = rowOf.get(cue.toLowerCase());
      const start = quote.start + [...quote.exact.slice(0, index)].length;
      const end = start + [...cue].length;
      if (row && !names.some((name) => name.start <= start && end <= name.end)) found.set(cue, row);
    }
    const before = leading.exec(quote.prefix);
    const cue = before?.[1] ?? before?.[2];
    const row = cue === undefined ? undefined : rowOf.get(cue.toLowerCase());
    if (cue !== undefined && row) found.set(cue, row);
  }
  return found;
}

function isBeside({ unless }: Cue, { value }: ResolvedClaim): boolean {
  const family = predicateRow(value.predicate)?.family;
  return unless.some((name) => name === value.predicate || name === family);
}
