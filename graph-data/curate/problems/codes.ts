interface CodeRow {
  /** Whether it stops the build; a warning is only shown. */
  readonly fails: boolean;
  /** What to do next, said after what is wrong. */
  readonly todo: string;
}

/** Everything that can be wrong with the records, and what a curator does about it. */
export const codes = {
  // reading files
  "cannot-read": { fails: true, todo: "Check that it is there and may be read." },
  "cannot-write": { fails: true, todo: "Nothing was changed; the last good build stays." },
  "too-large": { fails: true, todo: "Split it, or look for something pasted in by accident." },
  "invalid-utf8": { fails: true, todo: "Save the file as UTF-8." },
  "byte-order-mark": { fails: true, todo: "Save the file as UTF-8 without a byte order mark." },
  yaml: { fails: true, todo: "Mend the YAML." },
  "yaml-alias": { fails: true, todo: "Write the value out: anchors, aliases and tags have no use here." },
  "duplicate-key": { fails: true, todo: "Keep one of the two." },
  "file-name": { fails: true, todo: "Name the file after its document's id, ending in .yaml." },
  // the shape of a record
  shape: { fails: true, todo: "See graph-data/records/README.md for the shape of a record." },
  "unknown-key": { fails: true, todo: "Correct the key or remove it." },
  "bad-id": {
    fails: true,
    todo: "Use lower-case ASCII letters and digits in words joined by single hyphens.",
  },
  "reserved-id": { fails: true, todo: "Choose another id." },
  "bad-text": { fails: true, todo: "Remove what cannot be seen, or write what is meant." },
  "duplicate-id": { fails: true, todo: "Give each its own id; ids are never used again." },
  "duplicate-alias": { fails: true, todo: "Remove the repeated one." },
  "bad-date": {
    fails: true,
    todo: "Write an EDTF date such as 2025-11-17, 2025-09~, 2023 or 2025-09/.., or leave it out.",
  },
  // what records refer to
  "unknown-entity": { fails: true, todo: "Correct the id, or add the entity to entities.yaml." },
  "unknown-predicate": {
    fails: true,
    todo: "Correct the name, or add it to its family’s file in graph-data/model/predicates/.",
  },
  "unknown-claim": { fails: true, todo: "Correct the claim's id or remove it." },
  "self-contradiction": { fails: true, todo: "Name the other claim, or remove it." },
  "duplicate-claim": { fails: true, todo: "Remove one, or say what differs." },
  "symmetric-twice": { fails: true, todo: "Write such a tie the same way round everywhere." },
  "unknown-document": { fails: true, todo: "Put the article under seeds/, or correct the file's name." },
  // quotes
  "quote-not-found": { fails: true, todo: "Copy the words from the article exactly as they stand." },
  "quote-ambiguous": { fails: true, todo: "Add a prefix or suffix that only one of the places has." },
  "quote-context": { fails: true, todo: "Copy the words directly before (prefix) or after (suffix)." },
  "text-changed": {
    fails: true,
    todo: "Read what moved and what is orphaned, mend the records, then write the new sha256 into the document's record to accept the text.",
  },
  "quote-moved": { fails: true, todo: "Check that the sentence still says so where it stands now." },
  "quote-orphaned": { fails: true, todo: "Find the words that say so now, or remove the claim." },
  // mentions
  "mention-undecided": {
    fails: true,
    todo: "Say under mentions which entity is meant here, or null for none.",
  },
  "mention-unneeded": { fails: true, todo: "Remove the decision: the text reads the same without it." },
  "mention-overlap": { fails: true, todo: "Remove or shorten one of the two decisions." },
  "alias-unseen": { fails: false, todo: "Correct its spelling or remove it." },
  // lint
  "ends-named": {
    fails: true,
    todo: "Quote more, record the reference under mentions, or exempt it with a reason.",
  },
  "cue-words": { fails: true, todo: "Correct the modality or the quote, or exempt it with a reason." },
  unattributed: { fails: true, todo: "Name the claimant, or mark the claim unattributed: true." },
  "predicate-kinds": {
    fails: true,
    todo: "Use another predicate, or allow the kind in its row in graph-data/model/predicates/.",
  },
  "predicate-modality": {
    fails: true,
    todo: "Choose another modality, or a predicate for what the article itself says.",
  },
  "off-mentions": { fails: false, todo: "Quote the words that name someone, or record the reference." },
  "self-tie": { fails: false, todo: "Correct one of the two ends, or exempt it with a reason." },
  "unknown-exemption": { fails: true, todo: "Correct the rule's name or remove the exemption." },
  "unneeded-exemption": { fails: true, todo: "Remove the exemption: the rule is kept without it." },
  // the tour
  "tour-view": { fails: true, todo: "Name what the graph has, or show something else." },
  "tour-quote": {
    fails: true,
    todo: "Quote the evidence word for word, or cite the claim that it belongs to.",
  },
  "tour-claimant": { fails: true, todo: "Say who says so, or leave the claim out." },
  // coverage
  "silent-unplaced": { fails: true, todo: "Begin the words where the sentence begins, and end within it." },
  "silent-not": { fails: true, todo: "Remove the reason: the sentence does carry a claim." },
  "silent-twice": { fails: true, todo: "Keep one reason for the sentence." },
  uncovered: { fails: false, todo: "Add a claim, or say under silent why there is none." },
} as const satisfies Record<string, CodeRow>;

export type ProblemCode = keyof typeof codes;
