import type { Span } from "../../query/text/code-points.ts";
import { firstEndingAfter } from "../../query/text/first-ending-after.ts";
import type { LintContext, Rule } from "./rule.ts";

/** A quote that overlaps nothing that its paragraph mentions is likely the wrong stretch of text. */
export const offMentions = {
  wants: "a quote overlaps at least one mention of its paragraph",
  exemptable: true,
  check: ({ value, evidence }, context) =>
    evidence.flatMap((quote) => {
      if (overlapsAny(quote, context.mentions.outer)) return [];
      const index = Math.max(
        0,
        value.evidence.findIndex(({ exact }) => exact === quote.exact),
      );
      const says = `overlaps none of the ${countNear(quote, context)} mentions of its paragraph.`;
      return [{ path: ["evidence", index, "exact"], text: quote.exact, says }];
    }),
} as const satisfies Rule;

/** Whether a stretch overlaps one of some others, which are sorted and do not overlap each other. */
function overlapsAny(stretch: Span, others: readonly Span[]): boolean {
  const first = others[firstEndingAfter(others, stretch.start)];
  return first !== undefined && first.start < stretch.end;
}

function countNear(quote: Span, { mentions, paragraphs }: LintContext): number {
  const around = paragraphs.filter((paragraph) => overlapsAny(paragraph, [quote]));
  return mentions.outer.filter((mention) => overlapsAny(mention, around)).length;
}
