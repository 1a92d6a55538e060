import type { BoardStream } from "../../model/graph.ts";
import { chunked } from "../chunks.ts";
import type { Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { claimEntity, documentEntity, nodeEntity } from "./entities.ts";

function* pieces(board: BoardStream): Generator<string> {
  for (const document of board.attributes.documents) yield `${jsonText(documentEntity(document))}\n`;
  const labels = new Map<string, string>();
  for (const node of board.nodes) {
    labels.set(node.key, node.attributes.label);
    yield `${jsonText(nodeEntity(node))}\n`;
  }
  const titles = new Map(board.attributes.documents.map(({ id, title }) => [id, title]));
  for (const edge of board.edges) {
    for (const claim of edge.attributes.claims) {
      const [first] = claim.evidence;
      const article = (first && titles.get(first.document)) ?? "";
      const vouches = claim.claimant === null ? article : (labels.get(claim.claimant) ?? claim.claimant);
      yield `${jsonText(claimEntity(edge, claim, vouches))}\n`;
    }
  }
}

/**
 * https://followthemoney.tech, one entity a line: articles, nodes, and each claim as an UnknownLink. The unit is always the claim, so
 * `edges` has no effect. Lost, since FollowTheMoney has no place for it: the predicate as such (its label is the role), direction
 * beyond subject and object (tools draw the link undirected), the claimant as an entity (its name is the publisher), contradiction,
 * prefix, suffix and positions of quotes, the hedge of a date (`2025-09~` becomes its first and last day), the layout,
 * the article's language (which it wants in three letters), what is longer than its types allow (marked by an ellipsis).
 * Denied and proposed claims are links as well; their role and status say what they are, which a tool may not heed.
 */
export const ftm: Format = {
  name: "ftm",
  extension: "ftm.ndjson",
  mediaType: "application/x-ndjson",
  label: "FollowTheMoney (Aleph, OpenSanctions)",
  write: (board) => chunked(pieces(board)),
};
