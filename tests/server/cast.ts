import { board } from "../pictures/board.ts";

/** The text behind the picture below, with a letter outside the basic plane before the quotes. */
export const castText = [
  "😀 Ünder the pier, Donald Trump hosted Gianni Infantino. “Proud,” said Trump.",
  "Gustavo Petro met Claudia Sheinbaum. Mexico accuses Nicolás Maduro.",
  "There is no indication that Petro met Trump.",
].join("\n");

const at = (exact: string) => {
  const unit = castText.indexOf(exact);
  return { exact, start: Array.from(castText.slice(0, unit)).length };
};

/** Small, but with every name that the routes' examples use. */
export const cast = board({
  documents: ["strikes-mexico-colombia"],
  nodes: {
    "donald-trump": {
      kind: "person",
      aliases: ["Trump"],
      mentions: [{ document: "strikes-mexico-colombia", start: 19, end: 31 }],
    },
    mexico: "state",
    "nicolas-maduro": { label: "Nicolás Maduro" },
  },
  claims: [
    [
      "donald-trump",
      "hosted",
      "gianni-infantino",
      { id: "trump-hosted-infantino", when: "2025-11-17", ...at("Donald Trump hosted Gianni Infantino") },
    ],
    [
      "gustavo-petro",
      "cooperates_with",
      "claudia-sheinbaum",
      { id: "petro-met-sheinbaum", ...at("Petro met Claudia Sheinbaum") },
    ],
    [
      "mexico",
      "accuses",
      "nicolas-maduro",
      {
        id: "mexico-accuses-maduro",
        modality: "claimed",
        claimant: "mexico",
        ...at("Mexico accuses Nicolás Maduro"),
      },
    ],
    [
      "gustavo-petro",
      "cooperates_with",
      "donald-trump",
      {
        id: "petro-met-trump",
        modality: "denied",
        contradicts: ["petro-met-sheinbaum"],
        ...at("Petro met Trump"),
      },
    ],
    [
      "donald-trump",
      "accuses",
      "mexico",
      {
        id: "trump-accuses-mexico",
        modality: "proposed",
        claimant: "donald-trump",
        ...at("“Proud,” said Trump"),
      },
    ],
  ],
});
