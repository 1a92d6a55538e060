import { expect, it } from "vitest";
import { saidBy } from "../../../client/data/said-by.ts";
import { articleVoice } from "../../../graph-data/model/keys.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { largeBoard } from "../../pictures/large-board.ts";

it("what a voice says is each tie that has a claim of it, with both ends", () => {
  const picture = largeBoard(60, 300);
  const index = indexBoard(picture);
  for (const voice of [articleVoice, ...index.claimants, "nobody"]) {
    const said = picture.edges.filter(({ attributes }) =>
      attributes.claims.some(({ claimant }) => (claimant ?? articleVoice) === voice),
    );
    const { nodes, edges } = saidBy(voice, index);
    expect(new Set(edges)).toEqual(new Set(said.map(({ key }) => key)));
    expect(new Set(nodes)).toEqual(new Set(said.flatMap(({ source, target }) => [source, target])));
  }
});
