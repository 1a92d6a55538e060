import { describe, expect, it } from "vitest";
import { kindNames } from "../../graph-data/model/kinds.ts";
import {
  families,
  isPredicate,
  type PredicateRow,
  predicateRow,
  predicates,
} from "../../graph-data/model/predicates.ts";

const rows: [string, PredicateRow][] = Object.entries(predicates);
const namesOf = (wrong: typeof rows) => wrong.map(([name]) => name);

describe("the table of predicates", () => {
  it("names each in lower-case words joined by underscores, so that edge keys never collide", () => {
    expect(namesOf(rows.filter(([name]) => !/^[a-z]+(?:_[a-z]+)*$/.test(name)))).toEqual([]);
  });

  it("reads the same both ways exactly where a predicate is symmetric", () => {
    const wrong = rows.filter(([, { forward, reverse, symmetric }]) => (forward === reverse) !== symmetric);
    expect(namesOf(wrong)).toEqual([]);
  });

  it("allows the same kinds at both ends of a symmetric predicate, or more at the one where it is written", () => {
    const wrong = rows.filter(([, { symmetric, source, target }]) => {
      if (!symmetric || source === "any" || target === "any") return false;
      return !source.every((kind) => target.includes(kind));
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  it("gives labels that stand between two names: no space at an end, no full stop", () => {
    const wrong = rows.filter(([, row]) =>
      [row.forward, row.reverse].some((label) => !/^[a-z].*[^\s.]$/u.test(label)),
    );
    expect(namesOf(wrong)).toEqual([]);
  });

  it("allows at least one kind at either end, each once", () => {
    const wrong = rows.filter(([, { source, target }]) =>
      [source, target].some(
        (kinds) =>
          kinds !== "any" &&
          (kinds.length === 0 ||
            new Set(kinds).size < kinds.length ||
            kinds.some((kind) => !kindNames.includes(kind))),
      ),
    );
    expect(namesOf(wrong)).toEqual([]);
  });

  it("has no two predicates that read alike from source to target", () => {
    const forward = rows.map(([, row]) => row.forward);
    expect(forward.filter((label, at) => forward.indexOf(label) !== at)).toEqual([]);
  });

  it("has a predicate in every family, and keeps a refusal to comment among the acts of speech", () => {
    expect([...new Set(rows.map(([, row]) => row.family))].sort()).toEqual(Object.keys(families).sort());
    expect(predicateRow("declined_to_comment_on")?.family).toBe("speech");
  });

  it("knows no predicate by a name that every object has", () => {
    expect(isPredicate("constructor")).toBe(false);
    expect(predicateRow("__proto__")).toBeUndefined();
  });
});
