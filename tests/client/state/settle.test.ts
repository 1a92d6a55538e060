import { expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { settle } from "../../../client/state/settle.ts";
import { decode } from "../../../client/state/url.ts";
import { firstView } from "../../../client/state/view.ts";
import { board } from "../../pictures/board.ts";

const ties = tiesOf(board({ claims: [["ada", "accuses", "bob"]] }));
const settled = (search: string) => settle(decode(search).view, ties);

it("leaves a view alone that the board has whole", () => {
  for (const search of [
    "?node=ada",
    "?edge=ada--accuses--bob",
    "?claim=c0",
    "?passage=news:0-9",
    "?select=ada,bob",
  ]) {
    expect(settled(search)).toEqual({ view: decode(search).view, unread: [] });
  }
});

it("leaves out what an older link names and the board has not, and tells each", () => {
  const { view, unread } = settled("?node=zoe&select=zoe,ada&pin=yan&article=gone&focus=xan");
  expect(view).toEqual({ ...firstView, selected: ["ada"] });
  expect(unread.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
    "article=gone",
    "focus=xan",
    "node=zoe",
    "pin=yan",
    "select=zoe",
  ]);
});

it("drops a path whose end is missing, and of a path only the missing stations", () => {
  expect(settled("?path=ada,zoe").view.path).toBeNull();
  expect(settled("?path=ada,bob&avoid=zoe").view.path).toMatchObject({ from: "ada", to: "bob", avoid: [] });
});

it("is not misled by names that every object has", () => {
  expect(settled("?node=constructor").view.choice).toBeNull();
  expect(settled("?edge=__proto__").view.choice).toBeNull();
});
