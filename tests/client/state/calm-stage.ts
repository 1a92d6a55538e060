import type { Ties } from "../../../client/data/ties.ts";
import { noGlance } from "../../../client/state/glance.ts";
import type { Stage } from "../../../client/state/scene.ts";
import { allStands } from "../../../client/state/standing.ts";

/** A stage on which nothing is filtered, pointed at, focused or measured. */
export function calmStage(ties: Ties): Stage {
  return {
    ties,
    standing: allStands,
    glance: noGlance,
    ball: null,
    sizes: null,
    colours: null,
    theme: "light",
    reducedMotion: false,
  };
}
