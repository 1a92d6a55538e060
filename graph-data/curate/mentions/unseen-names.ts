import type { Finding } from "../problems/problem.ts";
import type { EntityFile } from "../read/records.ts";
import { within } from "../read/validate.ts";
import { casesOf } from "./name-index.ts";

/**
 * Warns of aliases that stand in no article: a slip of the pen, most likely. Labels may be the curator's own words.
 * To be asked only where every article could be read.
 */
export function reportUnseenAliases(
  { order, placeOf }: EntityFile,
  articles: readonly { names(): Iterable<string> }[],
  findings: Finding[],
): void {
  if (!order.entities.some(({ aliases }) => aliases.length > 0)) return;
  const seen = new Set<string>();
  for (const article of articles) for (const name of article.names()) seen.add(name);
  for (const [entity, { id, aliases }] of order.entities.entries()) {
    for (const [index, alias] of aliases.entries()) {
      if (casesOf(alias).some((form) => seen.has(form))) continue;
      const says = `is an alias of ${id} that stands in no article.`;
      const place = within(placeOf(entity), "aliases", index);
      findings.push({ code: "alias-unseen", place, text: alias, says });
    }
  }
}
