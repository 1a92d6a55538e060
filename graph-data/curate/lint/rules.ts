import { cueWords } from "./cue-words.ts";
import { endsNamed } from "./ends-named.ts";
import { offMentions } from "./off-mentions.ts";
import { predicateKinds } from "./predicate-kinds.ts";
import { predicateModality } from "./predicate-modality.ts";
import type { Rule } from "./rule.ts";
import { selfTie } from "./self-tie.ts";
import { unattributed } from "./unattributed.ts";

/** The rules that evidence is held to, by the names that `exempt` uses; each name is also a problem's code. */
export const rules = {
  "ends-named": endsNamed,
  "cue-words": cueWords,
  unattributed,
  "predicate-kinds": predicateKinds,
  "predicate-modality": predicateModality,
  "off-mentions": offMentions,
  "self-tie": selfTie,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as RuleName[];
