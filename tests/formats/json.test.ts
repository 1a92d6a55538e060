import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { json } from "../../graph-data/formats/json.ts";
import { type Board, boardSchema } from "../../graph-data/model/graph.ts";
import { boards } from "./boards.ts";
import { textOf } from "./text-of.ts";

describe.each(boards)("JSON of %s", (_, make) => {
  it("is the board, whole but for halves of surrogate pairs", () => {
    const given = make();
    const whole = JSON.parse(JSON.stringify(given), (_, value) =>
      typeof value === "string" ? Buffer.from(value).toString() : value,
    );
    expect(JSON.parse(textOf(json.write(given)))).toEqual(whole);
  });

  it("is read by graphology, merged or with an edge for each claim", () => {
    const given = make();
    const merged = Graph.from(JSON.parse(textOf(json.write(given))));
    expect([merged.order, merged.size]).toEqual([given.nodes.length, given.edges.length]);
    const apart = Graph.from(JSON.parse(textOf(json.write(given, { edges: "claims" }))));
    const claims = given.edges.flatMap(({ attributes }) => attributes.claims);
    expect(apart.edges().sort()).toEqual(claims.map(({ id }) => id).sort());
    for (const { id, modality } of claims) expect(apart.getEdgeAttribute(id, "modality")).toBe(modality);
  });
});

it("stays a board in either unit", () => {
  const [, make] = boards[0] ?? [];
  const apart = JSON.parse(textOf(json.write(make?.() as Board, { edges: "claims" })));
  expect(boardSchema.safeParse(apart).error).toBeUndefined();
});
