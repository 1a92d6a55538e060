import { describe, expect } from "vitest";
import { edgeUnits } from "../../graph-data/formats/format.ts";
import { graphml } from "../../graph-data/formats/graphml.ts";
import { itReads, pythonReader } from "../readers/reader.ts";
import { boards } from "./boards.ts";
import { comparable, expectedEdges, expectedNodes } from "./expected.ts";

const readers = [
  pythonReader("graphml_by_networkx.py", "networkx"),
  pythonReader("graphml_by_igraph.py", "igraph"),
];

describe.each(boards)("GraphML of %s", (_, make) => {
  for (const edges of edgeUnits) {
    for (const reader of readers) {
      itReads(reader, `${edges}: every node and every parallel tie, with all attributes`, async (read) => {
        const given = make();
        const found = (await read(graphml.write(given, { edges }), "graphml")) as Record<
          string,
          Record<string, unknown>[]
        >;
        const coloured = expectedNodes(given).map(({ colour, ...node }) => ({ ...node, ...colour }));
        const [nodes, expectedOfNodes] = comparable(found.nodes ?? [], coloured);
        expect(nodes).toEqual(expectedOfNodes);
        const [ties, expectedOfTies] = comparable(found.edges ?? [], expectedEdges(given, edges));
        expect(ties).toEqual(expectedOfTies);
      });
    }
  }
});
