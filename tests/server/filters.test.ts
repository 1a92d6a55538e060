import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import type { Problem } from "../../server/http/problem.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

const graph = async (question: string) => (await server.json(`/api/graph${question}`)) as Board;
const edges = async (question: string) => (await graph(question)).edges.map(({ key }) => key).sort();
const problem = async (path: string) => {
  const answer = await server.ask(path);
  return { status: answer.status, body: (await answer.json()) as Problem };
};

describe("filters", () => {
  it("keep ties among nodes of the given kinds", async () => {
    expect(await edges("?kind=state")).toEqual([]);
    expect(await edges("?kind=state&kind=person")).toHaveLength(5);
  });

  it("widen by each further value of one parameter, and narrow by each further parameter", async () => {
    expect(await edges("?predicate=accuses")).toHaveLength(2);
    expect(await edges("?predicate=accuses&predicate=cooperates_with")).toHaveLength(4);
    expect(await edges("?predicate=accuses&predicate=cooperates_with&modality=denied")).toEqual([
      "gustavo-petro--cooperates_with--donald-trump",
    ]);
  });

  it("drop what rests on one speaker alone, and the nodes left with nothing", async () => {
    const { edges: left, nodes } = await graph("?without=mexico");
    expect(left.map(({ key }) => key)).not.toContain("mexico--accuses--nicolas-maduro");
    expect(nodes.map(({ key }) => key)).not.toContain("nicolas-maduro");
  });

  it("know the article's own voice", async () => {
    expect(await edges("?claimant=article")).toHaveLength(3);
    expect(await edges("?without=article")).toHaveLength(2);
  });

  it("leave undated claims out once a range is given", async () => {
    expect(await edges("?from=2025-11")).toEqual(["donald-trump--hosted--gianni-infantino"]);
    expect(await edges("?to=2024")).toEqual([]);
  });

  it("take a comma as part of a value", async () => {
    const { status, body } = await problem("/api/graph?kind=person,state");
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ parameter: "kind", value: "person,state" }]);
  });

  it("work the same for neighbors, claims, nodes, search, paths and exports", async () => {
    const without = "without=mexico&limit=100";
    const keys = async (path: string, list: string) =>
      ((await server.json(path)) as Record<string, { key: string }[]>)[list]?.map(({ key }) => key);
    expect(await keys(`/api/nodes?${without}`, "nodes")).not.toContain("nicolas-maduro");
    expect(await keys(`/api/nodes/mexico/neighbors?${without}`, "nodes")).toEqual(["donald-trump"]);
    expect(await keys(`/api/search?q=maduro&${without}`, "results")).toEqual([]);
    expect(
      await server.json("/api/paths?source=donald-trump&target=nicolas-maduro&without=mexico"),
    ).toMatchObject({
      paths: [],
    });
    expect(await server.json("/api/paths?source=donald-trump&target=nicolas-maduro")).toMatchObject({
      paths: [{ hops: 2, nodes: ["donald-trump", "mexico", "nicolas-maduro"] }],
    });
    expect(await (await server.ask("/api/export/json?without=mexico")).json()).toEqual(
      await graph("?without=mexico"),
    );
    const { claims } = (await server.json(`/api/claims?${without}`)) as { claims: { id: string }[] };
    expect(claims.map(({ id }) => id)).not.toContain("mexico-accuses-maduro");
  });
});

describe("a refusal", () => {
  it("names every bad parameter at once, with what would be accepted", async () => {
    const { status, body } = await problem(
      "/api/nodes?kind=persn&modality=sure&limit=0&limt=3&without=mexic&from=soon",
    );
    expect(status).toBe(400);
    const said = Object.fromEntries(
      (body.errors ?? []).map(({ parameter, message }) => [parameter, message]),
    );
    expect(Object.keys(said).sort()).toEqual(["from", "kind", "limit", "limt", "modality", "without"]);
    expect(said.kind).toMatch(/person, state, operation, organisation.*did you mean person\?/);
    expect(said.modality).toContain("stated, claimed, proposed, denied");
    expect(said.limit).toBe("is less than 1");
    expect(said.limt).toContain("did you mean limit?");
    expect(said.without).toContain("nearest: mexico");
    expect(said.from).toContain("EDTF");
  });

  it("says when one value is given twice", async () => {
    const { body } = await problem("/api/nodes?limit=1&limit=2");
    expect(body.errors?.[0]?.message).toBe("is given 2 times, but takes one value");
  });

  it.each(["1e3", "0x10", "1.5", " 1", "", "-1", "99999999999999999999"])(
    "takes no %j for a number",
    async (limit) => {
      expect((await problem(`/api/nodes?limit=${encodeURIComponent(limit)}`)).status).toBe(400);
    },
  );

  it("names what is required", async () => {
    const { body } = await problem("/api/paths");
    expect(body.errors).toEqual([
      { parameter: "source", message: "is required" },
      { parameter: "target", message: "is required" },
    ]);
  });
});
