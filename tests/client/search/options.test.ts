import { describe, expect, it } from "vitest";
import { commands, matchingCommands } from "../../../client/search/commands.ts";
import { findings, layOutFindings } from "../../../client/search/findings.ts";
import { stressed } from "../../../client/search/options.ts";
import { firstView } from "../../../client/state/view.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { layingOf } from "../../../graph-data/query/search/laying-out.ts";
import { board } from "../../pictures/board.ts";

const picture = board({
  nodes: { "gianni-infantino": { kind: "person", aliases: ["the host of the cup"] } },
  claims: [
    ["gianni-infantino", "accuses", "bob", { exact: "a surge of visitors" }],
    ["ada", "killed", "chad", { modality: "denied", claimant: "ada", exact: "no harm was done" }],
  ],
});
const index = indexBoard(picture);

describe("what the palette finds", () => {
  it("is laid out before the first question, in as many goes as it takes", async () => {
    const fresh = indexBoard(picture);
    await layOutFindings(fresh);
    expect(layingOf(fresh).search).not.toBeNull();
    expect(findings(fresh, "infantno").map(({ id }) => id)).toContain("node gianni-infantino");
  });

  it("finds a node through a typo, and choosing it shows the node", () => {
    const [first] = findings(index, "infantno");
    expect(first).toMatchObject({ heading: "Nodes", label: "Gianni Infantino", why: null });
    if (first?.action.type !== "change") throw new Error("choosing a node changes the view");
    expect(first.action.producer(firstView).choice).toEqual({ type: "node", key: "gianni-infantino" });
  });

  it("says why it matched where the label does not show it", () => {
    expect(findings(index, "host cup")[0]?.why).toMatchObject({
      field: "also called",
      text: "the host of the cup",
    });
    const quote = findings(index, "surge").find(({ heading }) => heading === "Quotes");
    expect(quote?.why?.text).toContain("surge of visitors");
  });

  it("says of a tie and of a quote how they stand, before and after the words", () => {
    const denied = { lead: "Not so: ", label: "Ada killed Chad", standing: "denied by Ada" };
    expect(findings(index, "killed")[0]).toMatchObject({ heading: "Ties", ...denied });
    expect(findings(index, "harm")[0]).toMatchObject({ heading: "Quotes", ...denied });
    expect(findings(index, "accuses")[0]).toMatchObject({ lead: "", standing: "" });
  });

  it("finds commands by any of their words", () => {
    expect(matchingCommands(commands(null), "dark").map(({ label }) => label)).toEqual(["Theme: dark"]);
    expect(matchingCommands(commands(null), "clear filt")[0]?.label).toBe("Clear filters");
  });

  it("gives every row a name of its own", () => {
    const all = [...findings(index, "infantino"), ...commands(null)].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a text with stressed words", () => {
  it("is cut in code points and stays the same text", () => {
    const parts = stressed("🚢 Ada met Bob", [
      { start: 10, end: 13 },
      { start: 2, end: 5 },
    ]);
    expect(parts.filter(({ stress }) => stress).map(({ text }) => text)).toEqual(["Ada", "Bob"]);
    expect(parts.map(({ text }) => text).join("")).toBe("🚢 Ada met Bob");
  });
});
