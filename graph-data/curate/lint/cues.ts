import type { Modality } from "../../model/modalities.ts";

interface Cue {
  /** Forms as they stand in a text, in lower case; whole words. */
  readonly words: readonly string[];
  /** Modalities that fit such words. */
  readonly expects: readonly Modality[];
  readonly because: string;
}

/** Words that tell how a claim stands. A curator adds a row or a form here. */
export const cues = [
  {
    words: ["alleged", "allegedly"],
    expects: ["claimed"],
    because: "what is alleged is somebody’s claim",
  },
  {
    words: ["accused", "accuse", "accuses", "accusing", "condemned", "condemns", "criticised", "criticises"],
    expects: ["claimed"],
    because: "an accusation or condemnation rests on the word of who makes it",
  },
  {
    words: ["argue", "argues", "argued", "arguing", "portray", "portrayed", "according to", "claiming"],
    expects: ["claimed", "proposed", "denied"],
    because: "it is vouched for by whoever says so, not by the article",
  },
  {
    words: ["would", "could", "might", "may"],
    expects: ["proposed", "claimed", "denied"],
    because: "it has not happened",
  },
  {
    words: [
      "floated",
      "moving to",
      "prepared to",
      "considering",
      "possibility of",
      "prospect of",
      "threat of",
      "threat to",
      "proposals to",
    ],
    expects: ["proposed", "claimed"],
    because: "it is a plan, a threat or an option",
  },
  {
    words: [
      "no indication",
      "not considering",
      "not announcing",
      "not allow",
      "no unilateral",
      "stopped short of",
      "ruled out",
      "denied",
      "denies",
    ],
    expects: ["denied"],
    because: "it is said not to be so",
  },
  {
    words: ["declined"],
    expects: ["stated"],
    because: "a refusal to comment is a fact of its own, neither yes nor no",
  },
] as const satisfies readonly Cue[];
