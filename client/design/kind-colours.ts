import { kindNames, kinds } from "../../graph-data/model/kinds.ts";

/** Gives CSS the colours of the table of kinds, as --kind-person and so on, for both themes. */
export function setKindColours(style: CSSStyleDeclaration): void {
  for (const name of kindNames) {
    const { light, dark } = kinds[name].colour;
    style.setProperty(`--kind-${name}`, `light-dark(${light}, ${dark})`);
  }
}
