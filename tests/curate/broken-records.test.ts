import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../graph-data/curate/problems/codes.ts";
import { copyFiction } from "./fiction.ts";

interface Break {
  readonly law: string;
  readonly file: "entities" | "a-charge" | "b-denial";
  /** What is changed; the problem must point at `at` within `to`, at its beginning where `at` is left out. */
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  readonly code: ProblemCode;
  /** Words that the message must hold: the offending text, and what helps. */
  readonly says: readonly string[];
}

const breaks: readonly Break[] = [
  {
    law: "an unknown subject is refused, with the nearest id",
    file: "a-charge",
    from: "subject: zoe-fictional",
    to: "subject: zoe-fictoinal",
    at: "zoe-fictoinal",
    code: "unknown-entity",
    says: ["“zoe-fictoinal”", "Did you mean “zoe-fictional”?"],
  },
  {
    law: "an unknown claimant is refused",
    file: "b-denial",
    from: "claimant: omer-invented",
    to: "claimant: nobody",
    at: "nobody",
    code: "unknown-entity",
    says: ["“nobody”"],
  },
  {
    law: "the article’s own voice is no claimant to be written",
    file: "b-denial",
    from: "claimant: omer-invented",
    to: "claimant: article",
    at: "article",
    code: "unknown-entity",
    says: ["leave claimant out"],
  },
  {
    law: "an unknown predicate is refused, with the nearest one",
    file: "a-charge",
    from: "predicate: accuses",
    to: "predicate: acuses",
    at: "acuses",
    code: "unknown-predicate",
    says: ["“acuses”", "Did you mean “accuses”?"],
  },
  {
    law: "a predicate between kinds that it does not allow is refused",
    file: "b-denial",
    from: "subject: omer-invented",
    to: "subject: the-charge",
    at: "the-charge",
    code: "predicate-kinds",
    says: ["is of kind topic", "accuses must be of kind"],
  },
  {
    law: "an unknown kind is refused, with the nearest one",
    file: "entities",
    from: "kind: organisation",
    to: "kind: organization",
    at: "organization",
    code: "shape",
    says: ["“organization”", "Did you mean “organisation”?"],
  },
  {
    law: "an unknown modality is refused",
    file: "a-charge",
    from: "modality: stated",
    to: "modality: certain",
    at: "certain",
    code: "shape",
    says: ["stated, claimed, proposed, denied"],
  },
  {
    law: "an unknown key is refused at the key, with the nearest one",
    file: "a-charge",
    from: "claimant: zoe-fictional",
    to: "claimnat: zoe-fictional",
    code: "unknown-key",
    says: ["“claimnat”", "Did you mean “claimant”?"],
  },
  {
    law: "a missing field is named",
    file: "entities",
    from: "  label: Examplia\n",
    to: "",
    at: "id: examplia",
    code: "shape",
    says: ["label is missing"],
  },
  {
    law: "a quote that the article does not hold is refused, with the nearest passage and the difference",
    file: "a-charge",
    from: "exact: Her office declined to comment on the charge",
    to: "exact: Her office refused to comment on the charge",
    at: "Her office",
    code: "quote-not-found",
    says: [
      "“Her office declined to comment on the charge” (from 82)",
      "has “declined” where the quote has “refused”",
    ],
  },
  {
    law: "a quote is not matched without its case",
    file: "a-charge",
    from: "exact: Her office declined",
    to: "exact: her office declined",
    at: "her office",
    code: "quote-not-found",
    says: ["has “Her” where the quote has “her”"],
  },
  {
    law: "a quote that stands in several places is refused, with the context of each",
    file: "b-denial",
    from: "exact: Fictional accuses Ömer Invented",
    to: "exact: Ömer Invented",
    at: "Ömer",
    code: "quote-ambiguous",
    says: ["3 places", "accused Testonia, said [Ömer Invented]", "Add a prefix or suffix"],
  },
  {
    law: "a prefix that does not stand before the quote is refused",
    file: "a-charge",
    from: 'prefix: "left "',
    to: 'prefix: "lift "',
    at: '"lift "',
    code: "quote-context",
    says: ["“lift ”", "is not the prefix of “Sample”"],
  },
  {
    law: "a date that is no EDTF is refused",
    file: "a-charge",
    from: "when: 2031-05-03",
    to: "when: 3 May 2031",
    at: "3 May",
    code: "bad-date",
    says: ["“3 May 2031”", "2025-09~"],
  },
  {
    law: "a day that no calendar has is refused",
    file: "a-charge",
    from: "when: 2031-05-03",
    to: "when: 2031-02-30",
    at: "2031-02-30",
    code: "bad-date",
    says: ["“2031-02-30”"],
  },
  {
    law: "a set of dates is refused",
    file: "a-charge",
    from: "when: 2031-05-03",
    to: 'when: "[2031..2033]"',
    at: '"[2031',
    code: "bad-date",
    says: ["interval"],
  },
  {
    law: "two entities of one id are refused",
    file: "entities",
    from: "id: omer-invented",
    to: "id: zoe-fictional",
    at: "zoe-fictional",
    code: "duplicate-id",
    says: ["“zoe-fictional”", "entry 1"],
  },
  {
    law: "two claims of one id are refused, across articles too",
    file: "b-denial",
    from: "id: of-fiction",
    to: "id: weather",
    at: "weather",
    code: "duplicate-id",
    says: ["“weather”", "a-charge.yaml", "entry 4"],
  },
  {
    law: "an id that is no key is refused",
    file: "entities",
    from: "id: examplia",
    to: "id: __proto__",
    at: "__proto__",
    code: "bad-id",
    says: ["“__proto__”", "lower-case"],
  },
  {
    law: "an id that programs keep is refused",
    file: "a-charge",
    from: "id: weather",
    to: "id: constructor",
    at: "constructor",
    code: "reserved-id",
    says: ["“constructor”"],
  },
  {
    law: "no entity may be called article",
    file: "entities",
    from: "id: sample-town",
    to: "id: article",
    at: "article",
    code: "reserved-id",
    says: ["own voice"],
  },
  {
    law: "a name that an entity has twice is refused",
    file: "entities",
    from: "aliases: [Fictional]",
    to: "aliases: [Fictional, Fictional]",
    at: "Fictional]",
    code: "duplicate-alias",
    says: ["“Fictional”", "twice"],
  },
  {
    law: "a claim that says what another says is refused",
    file: "b-denial",
    from: "silent:",
    to: "  - { id: again, subject: omer-invented, predicate: accuses, object: zoe-fictional, modality: claimed, claimant: omer-invented, evidence: [{ exact: Ömer Invented accuses Fictional }] }\nsilent:",
    at: "again",
    code: "duplicate-claim",
    says: ["of-fiction"],
  },
  {
    law: "a symmetric tie that stands both ways round is refused",
    file: "a-charge",
    from: "mentions:",
    to: "  - { id: again, subject: testonia, predicate: cooperates_with, object: examplia, modality: stated, evidence: [{ exact: Examplia cooperates with Testonia }] }\nmentions:",
    at: "testonia",
    code: "symmetric-twice",
    says: ["weather", "either way"],
  },
  {
    law: "a contradiction of an unknown claim is refused, with the nearest one",
    file: "b-denial",
    from: "contradicts: [fictional-accuses-testonia]",
    to: "contradicts: [fictional-accuses-examplia]",
    at: "fictional-accuses-examplia",
    code: "unknown-claim",
    says: ["Did you mean “fictional-accuses-testonia”?"],
  },
  {
    law: "a claim does not contradict itself",
    file: "b-denial",
    from: "contradicts: [fictional-accuses-testonia]",
    to: "contradicts: [charge-denied]",
    at: "charge-denied",
    code: "self-contradiction",
    says: ["“charge-denied”"],
  },
  {
    law: "an article that is not there is named",
    file: "b-denial",
    from: "file: b-denial.txt",
    to: "file: c-denial.txt",
    at: "c-denial.txt",
    code: "unknown-document",
    says: ["“c-denial.txt”", "not there"],
  },
  {
    law: "an article outside its folder is refused",
    file: "b-denial",
    from: "file: b-denial.txt",
    to: "file: ../seeds/b-denial.txt",
    at: "../",
    code: "unknown-document",
    says: ["bare name"],
  },
  {
    law: "a document’s id and its file’s name must agree",
    file: "b-denial",
    from: "id: b-denial",
    to: "id: denial",
    at: "denial",
    code: "file-name",
    says: ["“denial”", "b-denial.yaml"],
  },
  {
    law: "a name of two entities must be decided where it stands",
    file: "a-charge",
    from: '  - exact: Sample\n    prefix: "left "\n    entity: sample-town\n',
    to: "",
    at: "- exact: Her office\n    entity",
    code: "mention-undecided",
    says: ["“Sample”", "frigate-sample, sample-town", "left [Sample]"],
  },
  {
    law: "a decision that changes nothing is refused",
    file: "a-charge",
    from: "exact: Her office\n    entity: fictionals-office",
    to: "exact: president of Examplia\n    entity: null\n  - exact: It rained\n    entity: null",
    at: "It rained\n    entity",
    code: "mention-unneeded",
    says: ["“It rained”"],
  },
  {
    law: "decisions do not overlap",
    file: "a-charge",
    from: "mentions:",
    to: "mentions:\n  - exact: office declined\n    entity: testonia",
    at: "Her office\n    entity",
    code: "mention-overlap",
    says: ["“office declined”"],
  },
  {
    law: "a reason for silence on a sentence that speaks is refused",
    file: "a-charge",
    from: "exact: It rained.",
    to: "exact: Her office declined",
    at: "Her office declined\n    reason",
    code: "silent-not",
    says: ["office-is-silent"],
  },
  {
    law: "a reason for silence stands for one whole sentence",
    file: "a-charge",
    from: "exact: It rained.",
    to: "exact: rained.",
    at: "rained.",
    code: "silent-unplaced",
    says: ["“rained.”"],
  },
  {
    law: "a key that stands twice is refused",
    file: "a-charge",
    from: "    modality: proposed\n",
    to: "    modality: proposed\n    modality: stated\n",
    at: "modality: stated",
    code: "duplicate-key",
    says: ["“modality”"],
  },
  {
    law: "YAML that cannot be read is refused where it breaks",
    file: "entities",
    from: "aliases: [Fictional]",
    to: "aliases: [Fictional",
    at: "description: President",
    code: "yaml",
    says: ["Mend the YAML"],
  },
  {
    law: "anchors and aliases are refused",
    file: "entities",
    from: "label: Testonia",
    to: "label: &name Testonia",
    at: "Testonia",
    code: "yaml-alias",
    says: ["“&name”"],
  },
  {
    law: "a truth value where words belong is refused",
    file: "entities",
    from: "label: Testonia",
    to: "label: true",
    at: "true",
    code: "shape",
    says: ["“true”", "quotation marks"],
  },
];

describe("records broken on purpose are refused at their place", () => {
  it.each(breaks)("$law", async ({ file, from, to, at = to, code, says }) => {
    const fiction = await copyFiction();
    const path = `records/${file}.yaml`;
    const edited = (await fiction.read(path)).indexOf(from);
    await fiction.edit(path, from, to);
    const broken = await fiction.read(path);
    const before = broken.slice(0, broken.indexOf(at, to === "" ? 0 : edited)).split("\n");

    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    const problem = problems.find((each) => each.code === code);
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(problem).toMatchObject({
      severity: "error",
      line: before.length,
      column: [...(before.at(-1) ?? "")].length + 1,
    });
    expect(problem?.file.endsWith(`${file}.yaml`)).toBe(true);
    for (const words of says) expect(problem?.message).toContain(words);
  });
});
