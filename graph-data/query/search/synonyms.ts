/**
 * Ways to say what the ties of an article say: the words of a line stand for one another in a question. Written as
 * stems ("scal" is scaled, scale, scales), so that a line fits every form of its words.
 */
const lines = [
  "refus declin reject",
  "cut scal reduc curb",
  "criticis criticiz condemn denounc",
  "accus blam alleg",
  "threat threaten warn",
  "bomb strik attack",
  "comment respon statement",
  "ban sanction",
  "meet met host",
  "worr fear anxious alarm concern",
  "describ portray call",
  "favour favor support back endors",
  "deny denies denied reject",
  "order authoris authoriz",
  "label designat",
  "kill dead death",
  "send sent deploy",
  "boat vessel ship",
] as const;

const byStem = new Map<string, string[]>();
for (const line of lines) {
  const stems = line.split(" ");
  for (const stem of stems) {
    const others = stems.filter((other) => other !== stem);
    byStem.set(stem, [...(byStem.get(stem) ?? []), ...others]);
  }
}

/** What is left of an English word without the endings of its forms: "scaled", "scale" and "scaling" are "scal". */
export function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|e|s)$/u, "");
  return cut.length < 3 ? word : cut;
}

/** Stems of other words for the same. */
export function synonymsOf(word: string): readonly string[] {
  return byStem.get(stem(word)) ?? byStem.get(word) ?? [];
}

/** Most letters that a form has after its stem: "declin-ing", "scal-ed". */
export const longestEnding = 3;
