import { tieColour, tieLabel } from "../colours.ts";
import type { Tie } from "../ties.ts";
import { escapeXml } from "../xml/escape.ts";
import { tieValues } from "./attributes.ts";
import { lifetime } from "./lifetime.ts";

/**
 * Gephi merges ties of the same source, target and kind. A merged edge is alone with its predicate; claims of one edge are counted on.
 * Kinds stay few (not one for each claim), since Gephi keeps a list for each kind at every node.
 */
function kindOf(tie: Tie): string {
  return tie.parallel === 0 ? tie.predicate : `${tie.predicate} ${tie.parallel + 1}`;
}

/** `dynamic`: with `kind` and time, which came with 1.3. */
export function edgeXml(tie: Tie, dynamic: boolean): string {
  const { r, g, b } = tieColour(tie.modality);
  const time = dynamic ? lifetime(tie.claims) : { attributes: "", spells: "" };
  const kind = dynamic ? ` kind="${escapeXml(kindOf(tie))}"` : "";
  return (
    `<edge id="${escapeXml(tie.key)}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"${kind} ` +
    `label="${escapeXml(tieLabel(tie.label, tie.modality))}" weight="${tie.claims.length}"${time.attributes}>` +
    `${tieValues(tie)}${time.spells}<viz:color r="${r}" g="${g}" b="${b}"/></edge>\n`
  );
}
