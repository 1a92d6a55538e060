import fc from "fast-check";
import type { Board } from "../../graph-data/model/graph.ts";
import { kindNames } from "../../graph-data/model/kinds.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import { board, type ClaimPicture } from "./board.ts";

/** Few names, so that ties are often parallel, mutual, of a node to itself, and meet in hubs. */
export const someKeys = ["ada", "bob", "chad", "dora", "ebb", "fay", "gus", "hal"] as const;
const somePredicates = ["accuses", "declined_to_comment_on", "met"] as const;
export const someDocuments = ["news", "paper"] as const;
const someDates = ["2023", "2025-09~", "2025-09/..", "../2024-05", "2025-11-17", "2024-01-05/2024-03"];

const key = fc.constantFrom(...someKeys);
/** A voice may be no node of the board: it is only a name. */
const voice = fc.constantFrom("ada", "bob", "herald");

const claim: fc.Arbitrary<ClaimPicture> = fc.tuple(
  fc.oneof({ weight: 1, arbitrary: fc.constant("ada" as const) }, { weight: 3, arbitrary: key }),
  fc.constantFrom(...somePredicates),
  key,
  fc.record({
    modality: fc.constantFrom(...modalityNames),
    claimant: fc.option(voice),
    when: fc.option(fc.constantFrom(...someDates)),
    document: fc.constantFrom(...someDocuments),
    start: fc.nat(500),
  }),
);

/** Small boards of every shape: lone nodes, hubs, parallel ties, self-loops, every modality, voices, dates, two documents. */
export const arbitraryBoard: fc.Arbitrary<Board> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...kindNames.slice(0, 3)), {
      minLength: someKeys.length,
      maxLength: someKeys.length,
    }),
    claims: fc.array(claim, { maxLength: 24 }),
  })
  .map(({ kinds, claims }) =>
    board({
      nodes: Object.fromEntries(someKeys.map((name, place) => [name, kinds[place] ?? "person"])),
      claims,
      documents: someDocuments,
    }),
  );

/** Every field by itself and together, often absent. */
export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.subarray([...kindNames.slice(0, 3)]),
    predicate: fc.subarray([...somePredicates]),
    modality: fc.subarray([...modalityNames]),
    claimant: fc.subarray(["article", "ada", "bob", "herald"]),
    without: fc.subarray(["article", "ada", "bob"]),
    document: fc.subarray([...someDocuments]),
    from: fc.constantFrom("2023", "2024-02"),
    to: fc.constantFrom("2024-12", "2025-10"),
  },
  { requiredKeys: [] },
);
