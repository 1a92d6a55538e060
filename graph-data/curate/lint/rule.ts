import type { Kind } from "../../model/kinds.ts";
import type { Span } from "../../query/text/code-points.ts";
import type { ArticleMentions } from "../mentions/resolve-mentions.ts";
import type { Path } from "../problems/problem.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";

/** What a rule may look at besides the claim. */
export interface LintContext {
  /** Of the claim's article. */
  readonly mentions: ArticleMentions;
  readonly paragraphs: readonly Span[];
  readonly kinds: Pick<ReadonlyMap<string, Kind>, "get">;
}

export interface Fault {
  /** Within the claim. */
  readonly path: Path;
  readonly text: string;
  readonly says: string;
}

export interface Rule {
  /** One sentence, for the curator's guide. */
  readonly wants: string;
  /** Whether a claim may be exempted with a reason. */
  readonly exemptable: boolean;
  readonly check: (claim: ResolvedClaim, context: LintContext) => Fault[];
}
