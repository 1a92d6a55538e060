import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { standsNow, standsOn, tieInFull } from "../../../client/words/standing.ts";
import { board, type ClaimPicture } from "../../pictures/board.ts";

type More = NonNullable<ClaimPicture[3]>;

/** A tie between Ada and Bob on claims like these, and its board. */
function tied(...claims: More[]) {
  const ties = tiesOf(
    board({
      nodes: { eve: "person" },
      claims: claims.map((more) => ["ada", "accuses", "bob", more] as const),
    }),
  );
  const [edge] = ties.board.edges;
  if (!edge) throw new Error("the picture has a tie");
  return { ties, edge, stands: standsOn(edge.attributes.claims, ties) };
}

describe("how a tie stands", () => {
  it("needs no words where the article says so itself", () => {
    expect(tied({}).stands).toEqual({ modality: "stated", lead: "", words: "" });
  });

  it("names who vouches for what is only claimed, and says where nobody does", () => {
    expect(tied({ modality: "claimed", claimant: "eve" }).stands.words).toBe("claimed by Eve");
    expect(tied({ modality: "claimed", claimant: null }).stands.words).toBe("claimed by nobody named");
  });

  it("says of what is proposed that it has not happened", () => {
    expect(tied({ modality: "proposed", claimant: "ada" }).stands.words).toBe(
      "proposed, has not happened; raised by Ada",
    );
  });

  it("begins what is denied with a no, and names who denies it", () => {
    const { edge, ties, stands } = tied({ modality: "denied", claimant: null });
    expect(tieInFull(edge, ties, stands)).toBe("Not so: Ada accuses Bob (denied by the article)");
  });

  it("rests on its strongest claims only, each voice named once and the rest counted", () => {
    const claimed = (claimant: string) => ({ modality: "claimed", claimant }) as const;
    expect(tied(claimed("ada"), claimed("ada"), { modality: "denied", claimant: "bob" }).stands.words).toBe(
      "claimed by Ada",
    );
    expect(tied(claimed("ada"), claimed("bob")).stands.words).toBe("claimed by Ada and Bob");
    expect(tied(claimed("ada"), claimed("bob"), claimed("eve")).stands.words).toBe(
      "claimed by Ada, Bob and 1 more",
    );
  });

  it("is that of the claims a filter lets through, and of all where it lets none through", () => {
    const { edge, ties } = tied({}, { modality: "denied", claimant: "eve" });
    const shown = (...claims: string[]) => ({
      nodes: new Set<string>(),
      edges: new Set<string>(),
      claims: new Set(claims),
      weakened: new Map(),
    });
    expect(standsNow(edge, ties, shown("c1")).words).toBe("denied by Eve");
    expect(standsNow(edge, ties, shown()).modality).toBe("stated");
    expect(standsNow(edge, ties, null).modality).toBe("stated");
  });
});
