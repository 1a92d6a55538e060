import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree } from "../../graph-data/model/agree.ts";
import { predicates } from "../../graph-data/model/predicates.ts";

const labels = Object.values(predicates).flatMap(({ forward, reverse }) => [forward, reverse]);

describe("a predicate's label after several", () => {
  it.each([
    ["accuses", "accuse"],
    ["argues for", "argue for"],
    ["is accused by", "are accused by"],
    ["was questioned by", "were questioned by"],
    ["has sought to reassure", "have sought to reassure"],
    ["does not allow", "do not allow"],
    ["goes further than", "go further than"],
    ["echoes", "echo"],
    ["discusses joint measures with", "discuss joint measures with"],
    ["justifies", "justify"],
    ["ties", "tie"],
    ["reaches", "reach"],
    ["conducts", "conduct"],
  ])("“%s” reads “%s”", (one, several) => {
    expect(agree(one, true)).toBe(several);
  });

  it("says of several what they are: members, allies, hosts", () => {
    expect(agree("is a member of", true)).toBe("are members of");
    expect(agree("is an ally of", true)).toBe("are allies of");
    expect(agree("is a host of", true)).toBe("are hosts of");
    expect(agree("is a prelude to", true)).toBe("are a prelude to");
  });

  it("stays as it is where the verb is past or modal, whatever else ends in -s", () => {
    for (const label of ["questioned", "would target", "could harm", "must weigh", "focus on drugs"]) {
      expect(agree(label, true)).toBe(label);
    }
  });

  it("has no verb of the table left in the singular, and agrees once only", () => {
    const singular = /^(?:is|was|has|does)\b|^\p{L}*[^su\s]s(?=\s|$)/u;
    for (const label of labels) {
      const several = agree(label, true);
      expect(several).not.toMatch(singular);
      expect(agree(several, true)).toBe(several);
    }
  });
});

it("after one, a label stays as it is, whatever it says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...labels)), (label) => {
      expect(agree(label, undefined)).toBe(label);
      expect(agree(label, false)).toBe(label);
    }),
  );
});
