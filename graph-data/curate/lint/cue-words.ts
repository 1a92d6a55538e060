import type { Modality } from "../../model/modalities.ts";
import { quoted } from "../problems/problem.ts";
import { cues } from "./cues.ts";
import type { Rule } from "./rule.ts";

type Row = (typeof cues)[number];

const rowOf = new Map<string, Row>(cues.flatMap((row) => row.words.map((word) => [word, row] as const)));

/** All cues in one expression, longer ones first so that “not considering” is not taken for “considering”. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])(?:${[...rowOf.keys()]
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\p{N}\\p{M}])`,
  "giu",
);

/** A threat must not stand as a fact: words that tell how a claim stands ask for a modality that fits. */
export const cueWords = {
  wants: "the modality fits cue words such as “alleged”, “would” or “no indication” in the quote",
  exemptable: true,
  check: ({ value, evidence }) => {
    const found = new Map<string, Row>();
    for (const { exact } of evidence) {
      for (const [cue] of exact.matchAll(pattern)) {
        const row = rowOf.get(cue.toLowerCase());
        if (row) found.set(cue, row);
      }
    }
    const fits = new Set<Modality>([...found.values()].flatMap((row) => row.expects));
    if (found.size === 0 || fits.has(value.modality)) return [];
    const why = [...found].map(([cue, row]) => `${quoted(cue)} (${row.because})`).join(", ");
    const says = `does not fit ${why}: expected ${[...fits].join(" or ")}.`;
    return [{ path: ["modality"], text: value.modality, says }];
  },
} as const satisfies Rule;
