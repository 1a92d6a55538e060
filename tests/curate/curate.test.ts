import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Graph from "graphology";
import { describe, expect, it } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { copyFiction } from "./fiction.ts";

async function built(): Promise<{ board: Board; text: (document: string) => Promise<string[]> }> {
  const fiction = await copyFiction();
  const { board, problems } = await fiction.curate();
  expect(problems).toEqual([]);
  const text = async (document: string) => [
    ...(await readFile(join(fiction.seedsDir, `${document}.txt`), "utf8")),
  ];
  return { board: board as Board, text };
}

describe("curating sound records", () => {
  it("writes what graphology imports as it is", async () => {
    const fiction = await copyFiction();
    await fiction.curate();
    const graph = Graph.from(JSON.parse(await fiction.built()));
    expect([graph.order, graph.size, graph.multi, graph.type]).toEqual([9, 6, true, "directed"]);
  });

  it("gives every quote and mention as the article’s own slice, in code points, after emoji and accents", async () => {
    const { board, text } = await built();
    const evidence = board.edges.flatMap((edge) => edge.attributes.claims.flatMap((claim) => claim.evidence));
    expect(evidence.length).toBe(7);
    for (const { document, exact, prefix, suffix, start, end } of evidence) {
      const points = await text(document);
      expect(points.slice(start, end).join("")).toBe(exact);
      expect(points.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
      expect(points.slice(end, end + 32).join("")).toBe(suffix);
    }
    const names = await Promise.all(
      board.nodes.flatMap(({ key, attributes }) =>
        attributes.mentions.map(async ({ document, start, end }) => [
          key,
          (await text(document)).slice(start, end).join(""),
        ]),
      ),
    );
    expect(new Set(names.map((pair) => pair.join(": ")))).toEqual(
      new Set([
        "zoe-fictional: Zoë Fictional",
        "zoe-fictional: Fictional",
        "omer-invented: Ömer Invented",
        "examplia: Examplia",
        "testonia: Testonia",
        "fictionals-office: Her office",
        "made-up-league: the Made-Up League",
        "the-charge: the charge",
        "frigate-sample: frigate Sample",
        "sample-town: Sample",
      ]),
    );
  });

  it("gives a passage that stands for several to each of them", async () => {
    const fiction = await copyFiction();
    await fiction.edit(
      "records/a-charge.yaml",
      "entity: fictionals-office",
      "entity: [fictionals-office, zoe-fictional]",
    );
    const { board, problems } = await fiction.curate();
    expect(problems).toEqual([]);
    const mentions = (key: string) =>
      board?.nodes.find((node) => node.key === key)?.attributes.mentions ?? [];
    const [office] = mentions("fictionals-office");
    expect(office).toBeDefined();
    expect(mentions("zoe-fictional")).toContainEqual(office);
  });

  it("tells labels that read as several from all others", async () => {
    const fiction = await copyFiction();
    await fiction.edit("records/entities.yaml", "label: Examplia\n", "label: Examplia\n  plural: true\n");
    const { board } = await fiction.curate();
    const several = board?.nodes.filter(({ attributes }) => attributes.plural !== undefined);
    expect(several?.map(({ key, attributes }) => [key, attributes.plural])).toEqual([["examplia", true]]);
  });

  it("gathers the claims of both articles in one edge, by document and place, and marks the conflict on both", async () => {
    const { board } = await built();
    const edge = board.edges.find(({ key }) => key === "zoe-fictional--accuses--testonia");
    expect(edge?.attributes.claims.map((claim) => [claim.id, claim.modality, claim.contradicts])).toEqual([
      ["fictional-accuses-testonia", "claimed", ["charge-denied"]],
      ["charge-denied", "denied", ["fictional-accuses-testonia"]],
    ]);
    expect(edge?.attributes).toMatchObject({ modality: "claimed", contested: true });
    const contested = board.edges.filter(({ attributes }) => attributes.contested);
    expect(contested.map(({ key }) => key)).toEqual(["zoe-fictional--accuses--testonia"]);
  });

  it("orders the claims of an edge by place in the articles, not in the records", async () => {
    const fiction = await copyFiction();
    const longer = "Zoë Fictional, president of Examplia, accused Testonia of piracy on 3 May 2031";
    const claim = `{ id: again, subject: zoe-fictional, predicate: accuses, object: testonia, modality: claimed, claimant: zoe-fictional, evidence: [{ exact: "${longer}" }] }`;
    await fiction.edit("records/a-charge.yaml", "claims:", `claims:\n  - ${claim}`);
    const { board, problems } = await fiction.curate();
    expect(problems).toEqual([]);
    const edge = board?.edges.find(({ key }) => key === "zoe-fictional--accuses--testonia");
    const ids = edge?.attributes.claims.map(({ id }) => id);
    expect(ids).toEqual(["fictional-accuses-testonia", "again", "charge-denied"]);
  });

  it("keeps a date that YAML would read as a number as it was written", async () => {
    const { board } = await built();
    const claims = board.edges.flatMap((edge) => edge.attributes.claims);
    expect(claims.find(({ id }) => id === "office-is-silent")?.when).toBe("2031");
    expect(claims.find(({ id }) => id === "weather")?.when).toBeNull();
    expect(board.attributes.documents.map(({ id, published }) => [id, published])).toEqual([
      ["a-charge", "2031-05"],
      ["b-denial", null],
    ]);
  });

  it("gives the same bytes when run again, and in whatever order the entities stand", async () => {
    const fiction = await copyFiction();
    await fiction.curate();
    const first = await fiction.built();
    expect((await fiction.curate()).written).toBe(false);
    const entities = (await fiction.read("records/entities.yaml")).split(/^(?=- id)/mu);
    await fiction.write("records/entities.yaml", entities.reverse().join(""));
    expect((await fiction.curate()).problems).toEqual([]);
    expect(await fiction.built()).toBe(first);
  });

  it("puts each node and each edge on a line of its own", async () => {
    const fiction = await copyFiction();
    const { board } = await fiction.curate();
    const text = await fiction.built();
    expect(JSON.parse(text)).toEqual(board);
    expect(text.split("\n").filter((line) => line.startsWith('{"key":'))).toHaveLength(9 + 6);
  });

  it("stops when asked to, and writes nothing", async () => {
    const fiction = await copyFiction();
    const { curate } = await import("../../graph-data/curate/curate.ts");
    const stop = new AbortController();
    const running = curate({ ...fiction, signal: stop.signal, progress: () => stop.abort() });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    await expect(fiction.built()).rejects.toMatchObject({ code: "ENOENT" });
  });
});
