import { describe, expect, it } from "vitest";
import { ruleNames } from "../../graph-data/curate/lint/rules.ts";
import { copyFiction, type Fiction } from "./fiction.ts";

async function problemsAfter(edit: (fiction: Fiction) => Promise<void>) {
  const fiction = await copyFiction();
  await edit(fiction);
  const { problems, board } = await fiction.curate();
  return {
    problems: problems.map(({ code, text, message }) => ({ code, text, message })),
    built: board !== null,
  };
}

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe("ends-named", () => {
  it("refuses a quote that mentions one end only", async () => {
    const { problems, built } = await problemsAfter((fiction) =>
      fiction.edit(
        "records/a-charge.yaml",
        "exact: Examplia cooperates with Testonia on weather",
        "exact: cooperates with Testonia on weather",
      ),
    );
    expect(problems).toMatchObject([
      { code: "ends-named", message: expect.stringContaining("the subject, examplia") },
    ]);
    expect(built).toBe(false);
  });

  it("takes a recorded reference for a name", async () => {
    const { problems } = await problemsAfter((fiction) =>
      fiction.edit("records/a-charge.yaml", "  - exact: Her office\n    entity: fictionals-office\n", ""),
    );
    expect(codesOf(problems)).toEqual(["ends-named"]);
  });

  it("takes a name within a longer one for a name, and no letters of another word", async () => {
    const withShip = (exact: string) =>
      problemsAfter(async (fiction) => {
        await fiction.edit(
          "records/entities.yaml",
          "- id: sample-town",
          "- { id: harbour, kind: place, label: Testonia’s harbour, description: A harbour. }\n- id: sample-town",
        );
        await fiction.edit(
          "records/a-charge.yaml",
          "mentions:",
          `  - { id: again, subject: testonia, predicate: accuses, object: harbour, modality: claimed, claimant: testonia, evidence: [{ exact: "${exact}" }] }\nmentions:`,
        );
      });
    expect(codesOf((await withShip("Testonia’s harbour is not")).problems)).toEqual(["silent-not"]);
    expect(codesOf((await withShip("USExamplia is a ship, too")).problems)).toEqual([
      "ends-named",
      "ends-named",
      "off-mentions",
      "silent-not",
    ]);
  });
});

describe("cue-words", () => {
  it("refuses a possibility that stands as a fact", async () => {
    const { problems } = await problemsAfter((fiction) =>
      fiction.edit(
        "records/a-charge.yaml",
        "modality: proposed\n    claimant: zoe-fictional",
        "modality: stated",
      ),
    );
    expect(problems).toMatchObject([
      { code: "cue-words", text: "stated", message: expect.stringContaining("“might”") },
    ]);
  });

  it("refuses a denial that stands as a claim, though a shorter cue would allow it", async () => {
    const { problems } = await problemsAfter((fiction) =>
      fiction.edit("records/b-denial.yaml", "modality: denied", "modality: stated"),
    );
    expect(codesOf(problems)).toEqual(["cue-words", "predicate-modality", "unattributed"]);
  });

  it("refuses a refusal to comment that is only claimed", async () => {
    const { problems } = await problemsAfter((fiction) =>
      fiction.edit(
        "records/a-charge.yaml",
        "modality: stated\n    when: 2031",
        "modality: claimed\n    claimant: testonia\n    when: 2031",
      ),
    );
    expect(problems).toMatchObject([{ code: "cue-words", message: expect.stringContaining("“declined”") }]);
  });
});

describe("predicate-modality", () => {
  it("refuses an accusation that stands as a fact, though no cue word is quoted, and no exemption helps", async () => {
    const stated = (exempt: string) =>
      problemsAfter((fiction) =>
        fiction.edit(
          "records/a-charge.yaml",
          "predicate: cooperates_with\n    object: testonia\n    modality: stated",
          `predicate: accuses\n    object: testonia\n    modality: stated${exempt}`,
        ),
      );
    expect((await stated("")).problems).toMatchObject([
      { code: "predicate-modality", text: "stated", message: expect.stringContaining("accuses") },
    ]);
    const exempted = await stated("\n    exempt: { predicate-modality: why }");
    expect(codesOf(exempted.problems)).toEqual(["predicate-modality", "unknown-exemption"]);
  });
});

describe("unattributed", () => {
  const of = (from: string, to: string) =>
    problemsAfter((fiction) => fiction.edit("records/b-denial.yaml", from, to));
  const tail = "modality: claimed\n    claimant: omer-invented";

  it("refuses a claimed claim without a claimant, unless it is marked", async () => {
    expect(codesOf((await of(tail, "modality: claimed")).problems)).toEqual(["unattributed"]);
    expect((await of(tail, "modality: claimed\n    unattributed: true")).problems).toEqual([]);
  });

  it("refuses a claimant of what the article states, and a mark that has no use", async () => {
    const stated =
      "modality: stated\n    claimant: omer-invented\n    exempt: { cue-words: “accuses” is the act itself }";
    expect(codesOf((await of(tail, stated)).problems)).toContain("unattributed");
    expect(codesOf((await of(tail, `${tail}\n    unattributed: true`)).problems)).toEqual(["unattributed"]);
  });
});

describe("off-mentions", () => {
  it("warns of a quote that overlaps no mention, and builds all the same", async () => {
    const { problems, built } = await problemsAfter(async (fiction) => {
      await fiction.edit(
        "records/a-charge.yaml",
        "exact: Zoë Fictional, president of Examplia, accused Testonia of piracy",
        "exact: Zoë Fictional, president of Examplia, accused Testonia of piracy\n      - exact: It rained",
      );
      await fiction.edit("records/a-charge.yaml", "  - exact: It rained.\n    reason: Weather.\n", "");
    });
    expect(codesOf(problems)).toEqual(["off-mentions"]);
    expect(built).toBe(true);
  });
});

describe("self-tie", () => {
  it("warns of a thing tied to itself, unless exempt with a reason", async () => {
    const tied = (more: string) =>
      problemsAfter((fiction) =>
        fiction.edit(
          "records/a-charge.yaml",
          "object: testonia\n    modality: stated",
          `object: examplia\n    modality: stated${more}`,
        ),
      );
    const { problems, built } = await tied("");
    expect(problems).toMatchObject([{ code: "self-tie", text: "examplia" }]);
    expect(built).toBe(true);
    expect((await tied("\n    exempt: { self-tie: it agrees with itself }")).problems).toEqual([]);
  });
});

describe("an exemption", () => {
  const withExemption = (exempt: string, exact = "cooperates with Testonia on weather") =>
    problemsAfter((fiction) =>
      fiction.edit(
        "records/a-charge.yaml",
        "exact: Examplia cooperates with Testonia on weather",
        `exact: ${exact}\n    exempt: ${exempt}`,
      ),
    );

  it("with a reason lets a claim pass its rule", async () => {
    expect((await withExemption("{ ends-named: the clause before names it }")).problems).toEqual([]);
  });

  it("is refused where the rule is kept, unknown, not open to it, or without a reason", async () => {
    const kept = await withExemption("{ ends-named: why }", "Examplia cooperates with Testonia on weather");
    expect(codesOf(kept.problems)).toEqual(["unneeded-exemption"]);
    const unknown = await withExemption("{ ends-name: why }");
    expect(unknown.problems.map(({ message }) => message).join()).toContain("Did you mean “ends-named”?");
    expect(codesOf((await withExemption("{ predicate-kinds: why, ends-named: why }")).problems)).toEqual([
      "unknown-exemption",
    ]);
    expect(codesOf((await withExemption('{ ends-named: "" }')).problems)).toContain("shape");
    expect(codesOf((await withExemption("{ __proto__: why, ends-named: why }")).problems)).not.toEqual([]);
  });
});

it("every rule is tested here or among the broken records", () => {
  expect(ruleNames).toEqual([
    "ends-named",
    "cue-words",
    "unattributed",
    "predicate-kinds",
    "predicate-modality",
    "off-mentions",
    "self-tie",
  ]);
});
