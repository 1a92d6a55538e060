import { describe, expect, it } from "vitest";
import { palettes, toneOfFamily, tones } from "../../../client/graph/palette.ts";
import { type Kind, kindNames, kinds } from "../../../graph-data/model/kinds.ts";
import { families } from "../../../graph-data/model/predicates.ts";
import { contrast, distance, sights } from "./colour-science.ts";

const themes = ["light", "dark"] as const;
const four: readonly Kind[] = ["person", "state", "operation", "organisation"];
/** The page sets the stage on either of its grounds. */
const grounds = { light: ["#faf7f0", "#f1ecdf"], dark: ["#17161a", "#121115"] } as const;

describe("the colours of the canvas", () => {
  it("measure what they say they measure", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(distance("#808080", "#808080", "protanopia")).toBe(0);
    expect(distance("#ff0000", "#00a000", "everyone")).toBeGreaterThan(100);
    expect(distance("#d06040", "#80a030", "deuteranopia")).toBeLessThan(40);
  });

  for (const theme of themes) {
    for (const kind of kindNames) {
      it(`show ${kinds[kind].plural} at 3:1 or more on both grounds, ${theme}`, () => {
        for (const ground of grounds[theme]) {
          expect(contrast(kinds[kind].colour[theme], ground)).toBeGreaterThanOrEqual(3);
        }
      });
    }

    for (const sight of Object.keys(sights) as (keyof typeof sights)[]) {
      it(`keep the four first kinds apart, ${theme}, for ${sight}`, () => {
        for (const [index, a] of four.entries()) {
          for (const b of four.slice(index + 1)) {
            const apart = distance(kinds[a].colour[theme], kinds[b].colour[theme], sight);
            expect(apart, `${a} from ${b}`).toBeGreaterThan(15);
          }
        }
      });
    }

    it(`set names at 4.5:1 or more, ${theme}`, () => {
      for (const ground of grounds[theme]) {
        expect(contrast(palettes[theme].ink, ground)).toBeGreaterThanOrEqual(7);
        expect(contrast(palettes[theme].quiet, ground)).toBeGreaterThanOrEqual(4.5);
      }
    });

    it(`draw a chosen tie at 4.5:1 or more on its marker, ${theme}`, () => {
      expect(contrast(palettes[theme].ink, palettes[theme].marker)).toBeGreaterThanOrEqual(4.5);
    });

    it(`draw a lit tie at 3:1 or more, ${theme}`, () => {
      for (const colour of Object.values(palettes[theme].ties)) {
        expect(contrast(colour, grounds[theme][0])).toBeGreaterThanOrEqual(3);
      }
    });
  }

  it("give every family of predicates a tone that the legend explains", () => {
    for (const family of Object.keys(families)) {
      expect(tones).toHaveProperty(toneOfFamily[family as keyof typeof families]);
    }
  });
});
