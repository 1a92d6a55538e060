import type { Theme } from "../graph/contract.ts";

/** Told apart by people who see colour otherwise (after Okabe and Ito), darkened for paper and lightened for ink. */
const colours = {
  light: ["#0072b2", "#b45309", "#007a5a", "#a3457d", "#6d5fb0", "#8a7400", "#3f7f93", "#9c3f2c"],
  dark: ["#56b4e9", "#e69f00", "#3fc79a", "#dd8fbd", "#a99cf0", "#d8c84a", "#8fc7d6", "#e58a74"],
} as const satisfies Record<Theme, readonly string[]>;

/** For communities beyond the colours: too small to be told apart by eye. */
const rest = { light: "#75705f", dark: "#a39e90" } as const satisfies Record<Theme, string>;

/** Colour by node key: one for each of the largest communities, grey for the others. */
export function communityColours(groups: readonly (readonly string[])[], theme: Theme): Map<string, string> {
  const found = new Map<string, string>();
  groups.forEach((group, place) => {
    const colour = (group.length > 1 ? colours[theme][place] : undefined) ?? rest[theme];
    for (const key of group) found.set(key, colour);
  });
  return found;
}
