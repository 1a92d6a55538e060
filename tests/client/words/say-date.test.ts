import { expect, it } from "vitest";
import { sayDate, sayPublished } from "../../../client/words/say-date.ts";

it.each([
  ["2025-11-17", "17 November 2025"],
  ["2025-11", "November 2025"],
  ["2023", "2023"],
  ["2025-09~", "about September 2025"],
  ["2025-09?", "perhaps September 2025"],
  ["2025-09%", "perhaps about September 2025"],
  ["2025-09/..", "since September 2025"],
  ["2025-09~/..", "since about September 2025"],
  ["../2024-05-02", "until 2 May 2024"],
  ["2023/2025-11", "from 2023 to November 2025"],
])("says %s as “%s”", (edtf, words) => {
  expect(sayDate(edtf)).toBe(words);
});

it.each(["2025-21", "[2023..2025]", "../..", "Y170000002", ""])(
  "leaves %s in its notation rather than guess",
  (edtf) => {
    expect(sayDate(edtf)).toBe(edtf);
  },
);

it("says of an article that it appeared on or after a day, and plainly where nothing is known", () => {
  expect(sayPublished("2025-11-17/..")).toBe("Published on or after 17 November 2025");
  expect(sayPublished("2025-11-17")).toBe("Published 17 November 2025");
  expect(sayPublished(null)).toBe("Date of publication unknown");
});
