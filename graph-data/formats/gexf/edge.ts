import type { Tie } from "../ties.ts";
import { markup } from "../xml/markup.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";
import { claimsValues, valuesEnd } from "./attributes.ts";
import { lifetime, timeless } from "./lifetime.ts";
import { standings } from "./standing.ts";

/** What stands between the ends of any edge. */
export const edgeMarkup = {
  id: markup('<edge id="'),
  source: markup('" source="'),
  target: markup('" target="'),
} as const;
const end = markup(valuesEnd);

/**
 * Writes edges; `dynamic` with `kind` and time, which came with 1.3.
 *
 * Gephi merges ties of the same source, target and kind. A merged edge is alone with its predicate; claims of one edge are counted on.
 * Kinds stay few (not one for each claim), since Gephi keeps a list for each kind at every node.
 */
export function edgeWriter(dynamic: boolean): (tie: Tie, to: XmlBytes) => void {
  const standingOf = standings();
  return (tie, to) => {
    const standing = standingOf(tie);
    const { attributes, spells } = dynamic ? lifetime(tie.claims) : timeless;
    to.add(edgeMarkup.id);
    to.text(tie.key);
    to.add(edgeMarkup.source);
    to.text(tie.source);
    to.add(edgeMarkup.target);
    to.text(tie.target);
    if (dynamic) {
      to.add(standing.kind);
      if (tie.parallel > 0) to.text(` ${tie.parallel + 1}`);
    }
    to.add(standing.caption);
    to.number(tie.claims.length);
    to.add(attributes);
    to.add(standing.values);
    claimsValues(tie, to);
    to.add(end);
    if (spells) to.add(spells);
    to.add(standing.colour);
  };
}
