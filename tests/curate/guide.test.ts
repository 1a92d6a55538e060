import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Rule } from "../../graph-data/curate/lint/rule.ts";
import { ruleNames, rules } from "../../graph-data/curate/lint/rules.ts";
import { codes } from "../../graph-data/curate/problems/codes.ts";
import {
  articleFileSchema,
  claimRecordSchema,
  documentRecordSchema,
  mentionRecordSchema,
  silentRecordSchema,
} from "../../graph-data/curate/read/record-schemas.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import { isPredicate } from "../../graph-data/model/predicates.ts";

const guide = readFileSync(new URL("../../graph-data/records/README.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```yaml\n(.*?)```/gsu)].map(([, yaml = ""]) =>
  parse(yaml.replace(/^ {2}/gmu, (indent) => indent)),
);

describe("the curator's guide", () => {
  it("lists every rule, what it wants, and what becomes of it", () => {
    const rows = [
      ...guide.matchAll(/^\| `([a-z-]+)` \| (.+?) \| (refused|a warning)(, unless exempt)? \|$/gmu),
    ];
    expect(
      rows.map(([, name, wants, outcome, exempt]) => [
        name,
        wants,
        outcome === "refused",
        exempt !== undefined,
      ]),
    ).toEqual(
      ruleNames.map((name) => {
        const { wants, exemptable }: Rule = rules[name];
        return [name, wants, codes[name].fails, exemptable];
      }),
    );
  });

  it("decides between all modalities", () => {
    const decided = [...guide.matchAll(/^\| [^|]+\? \| `([a-z]+)` \|/gmu)].map(([, modality]) => modality);
    expect(new Set(decided)).toEqual(new Set(modalityNames));
  });

  it("shows claims, mentions, silence and documents as they are read", () => {
    const [claims, lists, { document }] = examples;
    expect(Object.keys(claimRecordSchema.parse(claims[0]))).toEqual(Object.keys(claimRecordSchema.shape));
    expect(isPredicate(claims[0].predicate)).toBe(true);
    expect(Object.keys(lists).every((key) => key in articleFileSchema.shape)).toBe(true);
    for (const mention of lists.mentions) mentionRecordSchema.parse(mention);
    for (const sentence of lists.silent) silentRecordSchema.parse(sentence);
    expect(documentRecordSchema.safeParse({ ...document, sha256: "0".repeat(64) }).error).toBeUndefined();
  });
});
