import type { Tie } from "../ties.ts";
import { escapeXml } from "../xml/escape.ts";
import { claimsValues } from "./attributes.ts";
import { lifetime } from "./lifetime.ts";
import { standings } from "./standing.ts";

/**
 * Writes edges; `dynamic` with `kind` and time, which came with 1.3.
 *
 * Gephi merges ties of the same source, target and kind. A merged edge is alone with its predicate; claims of one edge are counted on.
 * Kinds stay few (not one for each claim), since Gephi keeps a list for each kind at every node.
 */
export function edgeWriter(dynamic: boolean): (tie: Tie) => string {
  const standingOf = standings();
  return (tie) => {
    const standing = standingOf(tie);
    const ends = `<edge id="${escapeXml(tie.key)}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"`;
    const values = standing.values + claimsValues(tie);
    if (!dynamic)
      return `${ends}${standing.caption}${tie.claims.length}">${values}</attvalues>${standing.colour}`;
    const kind = tie.parallel === 0 ? standing.kind : `${standing.kind} ${tie.parallel + 1}`;
    const { attributes, spells } = lifetime(tie.claims);
    return (
      `${ends}${kind}"${standing.caption}${tie.claims.length}"${attributes}>` +
      `${values}</attvalues>${spells}${standing.colour}`
    );
  };
}
