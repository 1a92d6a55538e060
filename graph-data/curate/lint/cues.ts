import type { Modality } from "../../model/modalities.ts";
import type { Family, Predicate } from "../../model/predicates.ts";

export interface Cue {
  /** Forms as they stand in a text, in lower case; whole words. */
  readonly words: readonly string[];
  /** Modalities that fit such words. */
  readonly expects: readonly Modality[];
  readonly because: string;
  /** Families and single predicates that may be stated all the same: the words are not about such a tie. */
  readonly unless: readonly (Family | Predicate)[];
}

/** Offices, meetings and acts of speech, told in passing: "senator Lindsey Graham argued" makes him no less a senator. */
const besides = ["office", "encounter", "speech"] as const;

/** Words that tell how a claim stands. A curator adds a row or a form here. */
export const cues: readonly Cue[] = [
  {
    words: ["alleged", "allegedly", "purported", "purportedly", "reportedly"],
    expects: ["claimed"],
    because: "what is alleged is somebody’s claim",
    unless: [],
  },
  {
    words: [
      ...["accuse", "accused", "accuses", "accusing", "condemn", "condemned", "condemns", "condemning"],
      ...[
        "criticise",
        "criticised",
        "criticises",
        "criticising",
        "denounced",
        "denounces",
        "blamed",
        "blames",
      ],
    ],
    expects: ["claimed"],
    because: "an accusation or condemnation rests on the word of who makes it",
    unless: ["office"],
  },
  {
    words: [
      ...["say", "says", "said", "saying", "told", "telling", "replied", "responded that", "signalled"],
      ...["argue", "argues", "argued", "arguing", "insist", "insisted", "insists", "insistence"],
      ...["claim", "claims", "claimed", "claiming", "suggest", "suggests", "suggested", "suggesting"],
      ...["describe", "describes", "described", "describing", "portray", "portrays", "portrayed"],
      ...["call", "calls", "called", "presented", "presents", "framed", "framing", "regarded", "regards"],
      ...["believe", "believes", "believed", "citing", "cited", "positioned", "position that"],
      ...["emphasise", "emphasised", "highlighted", "reassure", "parsed", "saw"],
    ],
    expects: ["claimed", "proposed", "denied"],
    because: "it is vouched for by whoever says so, not by the article",
    unless: [...besides, "is_about"],
  },
  {
    words: ["according to"],
    expects: ["claimed", "proposed", "denied"],
    because: "it is vouched for by whoever says so, not by the article",
    unless: ["gave_figures_on", "reported_on", "based_on"],
  },
  {
    words: [
      ...["questioned", "questioning", "warn", "warned", "warns", "warning", "urged", "urges", "urging"],
      ...["raised concerns", "fear", "fears", "feared", "alarm", "objected", "objects"],
    ],
    expects: ["claimed", "proposed"],
    because: "a doubt or a warning is that of who voices it",
    unless: ["office", "encounter"],
  },
  {
    words: ["would", "could", "might", "may", "should", "must", "risk", "risked", "risks", "if", "whether"],
    expects: ["proposed", "claimed", "denied"],
    because: "it has not happened",
    unless: ["office", "asked_about", "made_remark", "responded_to", "is_about"],
  },
  {
    words: [
      ...["floated", "moving to", "prepared to", "considering", "contemplate", "proposal", "proposals"],
      ...[
        "possibility of",
        "prospect of",
        "suggestion that",
        "idea of",
        "option",
        "threat",
        "promise",
        "promised",
      ],
      ...["expecting", "evolve into", "hasten", "will help", "necessary to", "aimed at"],
    ],
    expects: ["proposed", "claimed"],
    because: "it is a plan, a threat or an option",
    unless: ["office", "asked_about", "made_remark", "responded_to", "is_about", "expects"],
  },
  {
    words: [
      ...[
        "no indication",
        "not considering",
        "not announcing",
        "not allow",
        "no unilateral",
        "did not",
        "does not",
      ],
      ...["was not", "were not", "stopped short of", "fall short of", "fell short of", "falls short of"],
      ...["ruled out", "denied", "denies", "rather than", "without"],
    ],
    expects: ["denied"],
    because: "it is said not to be so",
    unless: ["office"],
  },
  {
    words: ["declined"],
    expects: ["stated"],
    because: "a refusal to comment is a fact of its own, neither yes nor no",
    unless: [],
  },
];

/** Looked for directly before a quote only: what begins there is somebody's speech. */
export const openingMark: Cue = {
  words: ["“", "„", "«"],
  expects: ["claimed", "proposed", "denied"],
  because: "quotation marks open before it, so that it is somebody’s words",
  unless: [...besides, "is_about"],
};
