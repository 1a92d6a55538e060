import type { Finding } from "../problems/problem.ts";
import type { Records } from "../read/records.ts";
import { within } from "../read/validate.ts";
import { casesOf } from "./name-index.ts";

/**
 * Warns of aliases that stand in no article: a slip of the pen, most likely. Labels may be the curator's own words.
 * To be asked only where every article could be read.
 */
export function reportUnseenAliases(
  records: Records,
  articles: readonly { names(): Iterable<string> }[],
  findings: Finding[],
): void {
  if (!records.entities.some(({ value }) => value.aliases.length > 0)) return;
  const seen = new Set<string>();
  for (const article of articles) for (const name of article.names()) seen.add(name);
  for (const { value, place } of records.entities) {
    for (const [index, alias] of value.aliases.entries()) {
      if (casesOf(alias).some((form) => seen.has(form))) continue;
      const says = `is an alias of ${value.id} that stands in no article.`;
      findings.push({ code: "alias-unseen", place: within(place, "aliases", index), text: alias, says });
    }
  }
}
