import { articleVoice } from "../../graph-data/model/keys.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import type { Reference } from "../parameters/declare.ts";

/** A list of more keys than this would be longer than the rest of the description. */
const mostKeys = 2000;

export const keySchemaNames = {
  node: "NodeKey",
  claimant: "ClaimantKey",
  document: "DocumentId",
} as const satisfies Record<Reference, string>;

/** What values may be that must name something: all of them, for a graph whose keys can be listed. */
export function keySchemas(index: BoardIndex | undefined): Record<string, object> {
  const list = (keys: readonly string[]) =>
    keys.length > 0 && keys.length <= mostKeys ? { enum: [...keys] } : {};
  const { keys } = index?.nodes ?? { keys: [] };
  const documents = index?.attributes.documents.map(({ id }) => id) ?? [];
  return {
    NodeKey: { type: "string", description: "key of a node", ...list(keys) },
    ClaimantKey: {
      type: "string",
      description: "key of a node, or “article” for the article’s own voice",
      ...(index ? list([articleVoice, ...keys]) : {}),
    },
    DocumentId: { type: "string", description: "id of a document", ...list(documents) },
  };
}
