import { tieColour, tieLabel } from "../colours.ts";
import type { Tie } from "../ties.ts";
import { Buffers } from "../xml/buffers.ts";
import { escapeXml } from "../xml/escape.ts";
import { type Markup, markup } from "../xml/markup.ts";
import { XmlBytes } from "../xml/xml-bytes.ts";
import { standingValues } from "./attributes.ts";

/** The parts of an edge that depend on predicate, label, modality and contested alone. */
interface Standing {
  readonly label: string;
  /** `kind` (of the first parallel tie) and `label`, as XML attributes. */
  readonly kind: Markup;
  readonly caption: Markup;
  readonly values: Markup;
  readonly colour: Markup;
}

/** Values as markup, gathered in the same memory again and again. */
function valuesWriter(): (tie: Tie) => Markup {
  const buffers = new Buffers(0);
  const to = new XmlBytes(buffers);
  return (tie) => {
    standingValues(tie, to);
    const taken = to.take();
    const values = markup(taken);
    buffers.giveBack(taken);
    return values;
  };
}

function make(tie: Tie, values: Markup): Standing {
  const { r, g, b } = tieColour(tie.modality);
  return {
    label: tie.label,
    kind: markup(`" kind="${escapeXml(tie.predicate)}`),
    caption: markup(`" label="${escapeXml(tieLabel(tie.label, tie.modality))}" weight="`),
    values,
    colour: markup(`<viz:color r="${r}" g="${g}" b="${b}"/></edge>\n`),
  };
}

/** More predicates than a board has; a made-up board must not fill the memory. */
const knownAtMost = 1024;

/** Ties of the same standing share their parts: half of an edge's text, which need not be put together half a million times. */
export function standings(): (tie: Tie) => Standing {
  const known = new Map<string, Map<string, Standing>>();
  const valuesOf = valuesWriter();
  return (tie) => {
    const sureness = tie.contested ? `${tie.modality}!` : tie.modality;
    const alike = known.get(sureness) ?? new Map<string, Standing>();
    const before = alike.get(tie.predicate);
    if (before?.label === tie.label) return before;
    if (alike.size >= knownAtMost) alike.clear();
    const made = make(tie, valuesOf(tie));
    known.set(sureness, alike.set(tie.predicate, made));
    return made;
  };
}
