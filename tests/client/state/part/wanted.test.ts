import { expect, it } from "vitest";
import { tiesOf } from "../../../../client/data/ties.ts";
import { isNothing, lacking, wantedBy } from "../../../../client/state/part/wanted.ts";
import { decode } from "../../../../client/state/url.ts";
import { board } from "../../../pictures/board.ts";

const ties = tiesOf(board({ claims: [["ada", "accuses", "bob"]] }));
const missing = (search: string) => lacking(wantedBy(decode(search).view, ties), ties);

it("asks for nothing where a view is about what is here", () => {
  for (const search of ["", "?node=ada", "?edge=ada--accuses--bob", "?claim=c0", "?path=ada,bob"]) {
    expect(isNothing(missing(search)), search).toBe(true);
  }
});

it("asks for everything that an address names and the part lacks, each once", () => {
  expect(missing("?node=zoe&select=zoe,ada&pin=yan&focus=xan&open=wim&path=ada,vic&avoid=uta")).toEqual({
    nodes: ["zoe", "yan", "ada", "vic", "uta", "xan", "wim"].filter((key) => key !== "ada"),
    edges: [],
    claims: [],
    documents: [],
  });
  expect(missing("?edge=ada--met--zoe").edges).toEqual(["ada--met--zoe"]);
  expect(missing("?claim=c9&article=gone")).toMatchObject({ claims: ["c9"], documents: ["gone"] });
  expect(missing("?passage=gone:0-9").documents).toEqual(["gone"]);
});

it("asks for the articles that a chosen tie is quoted from", () => {
  const quoted = board({ claims: [["ada", "accuses", "bob", { document: "annals" }]], documents: ["news"] });
  const here = tiesOf(quoted);
  expect(lacking(wantedBy(decode("?claim=c0").view, here), here).documents).toEqual(["annals"]);
});
