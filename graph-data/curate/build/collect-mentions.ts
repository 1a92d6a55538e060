import type { Mention } from "../../model/evidence.ts";
import type { CheckedArticle } from "../check-article.ts";

/** Entity id to where it is mentioned, in the order of documents and text. */
export function collectMentions(checked: readonly CheckedArticle[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { article, mentions: found } of checked) {
    const document = article.document.value.id;
    for (const { entity, start, end } of found.outer) {
      const mention = { document, start, end };
      const known = mentions.get(entity);
      if (known) known.push(mention);
      else mentions.set(entity, [mention]);
    }
  }
  return mentions;
}
