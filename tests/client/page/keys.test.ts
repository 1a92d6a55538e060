import { expect, it } from "vitest";
import { commandOf } from "../../../client/page/keys.ts";

const press = (key: string, held = "") => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("cmd"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});

it.each([
  ["/", "", "search"],
  ["k", "ctrl", "search"],
  ["K", "cmd", "search"],
  ["z", "ctrl", "undo"],
  ["Z", "cmd shift", "redo"],
  ["y", "ctrl", "redo"],
  ["Escape", "", "leave"],
  ["z", "", null],
  ["/", "alt", null],
  ["k", "ctrl alt", null],
])("%s with “%s” means %s on the page", (key, held, command) => {
  expect(commandOf(press(key, held), false)).toBe(command);
});

it("leaves a field what writing needs, but for the way to the search", () => {
  expect(commandOf(press("/"), true)).toBeNull();
  expect(commandOf(press("z", "ctrl"), true)).toBeNull();
  expect(commandOf(press("k", "ctrl"), true)).toBe("search");
});
