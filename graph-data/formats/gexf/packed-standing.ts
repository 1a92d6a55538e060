import { articleVoice } from "../../model/keys.ts";
import type { FilteredRows } from "../../query/filter/stream-board.ts";
import type { EdgeUnit } from "../format.ts";
import { type Tie, tiesOf } from "../ties.ts";
import { escapeXml } from "../xml/escape.ts";
import { type Markup, markup } from "../xml/markup.ts";
import { claimsOpenings, valuesEnd } from "./attributes.ts";
import { standings } from "./standing.ts";

/** All that ties of one claim share with others of the same standing, each part as long as can be. */
interface PackedStanding {
  /** Number of the label's text, which is the predicate's as a rule. */
  readonly label: number;
  /** The predicate between two ends, as in a key. */
  readonly between: Markup;
  /** From the target's end to where time begins. */
  readonly opening: Markup;
  /** From the time's end to the claimant, and, in the article's own voice, to the claim. */
  readonly toClaimant: Markup;
  readonly toClaim: Markup;
  readonly closing: Markup;
}

/** As in `standings`. */
const knownAtMost = 1024;

/** Finds the standing of an edge of one claim by numbers. */
export function packedStandings(
  { packed: { columns }, edge: entry }: FilteredRows,
  unit: EdgeUnit,
  dynamic: boolean,
): (edge: number, claim: number) => PackedStanding {
  const merged = unit === "merged";
  const standingOf = standings();
  const known = new Map<number, PackedStanding>();
  const make = (label: number, tie: Tie): PackedStanding => {
    const { kind, caption, values, colour } = standingOf(tie);
    const toClaimant = markup(values, claimsOpenings.claimants);
    return {
      label,
      between: markup(escapeXml(`--${tie.predicate}--`)),
      opening: markup(...(dynamic ? [kind] : []), caption, "1"),
      toClaimant,
      toClaim: markup(toClaimant, articleVoice, claimsOpenings.claims),
      closing: markup(valuesEnd, colour),
    };
  };
  return (edge, claim) => {
    const modality = (merged ? columns["edges.named"][edge] : columns["claims.modality"][claim]) as number;
    const contested = merged ? columns["edges.contested"][edge] : columns["claims.contradictions"][claim];
    const number =
      ((columns["edges.predicate"][edge] as number) << 4) | (modality << 1) | (contested ? 1 : 0);
    const label = columns["edges.label"][edge] as number;
    const before = known.get(number);
    if (before?.label === label) return before;
    if (known.size >= knownAtMost) known.clear();
    const made = make(label, tiesOf(entry(edge), unit)[0] as Tie);
    known.set(number, made);
    return made;
  };
}
