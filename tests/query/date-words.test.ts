import { expect, test } from "vitest";
import { dateInWords, publishedInWords, whenInWords } from "../../graph-data/query/dates/date-words.ts";

test.each([
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
  expect(dateInWords(edtf)).toBe(words);
});

test.each(["2025-21", "[2023..2025]", "../..", "Y170000002", ""])(
  "leaves %s in its notation rather than guess",
  (edtf) => {
    expect(dateInWords(edtf)).toBe(edtf);
  },
);

test.each([
  ["2025-11-17", "dated 17 November 2025"],
  ["2025-11", "dated November 2025"],
  ["2023", "dated 2023"],
  ["2025-09~", "dated about September 2025"],
  ["2023?", "dated perhaps 2023"],
  ["2023%", "dated perhaps about 2023"],
  ["2025-09~/..", "since about September 2025"],
  ["2025-09/", "since September 2025"],
  ["../2023", "until 2023"],
  ["2023/2025-11-01", "from 2023 to 1 November 2025"],
  ["2025-21", "dated 2025-21"],
  ["[2023,2025]", "dated [2023,2025]"],
  ["../..", "dated ../.."],
])("a claim of %s is “%s”", (edtf, words) => {
  expect(whenInWords(edtf)).toBe(words);
});

test.each([
  [null, "undated"],
  ["2025-11-17", "17 November 2025"],
  ["2025-11-17/..", "on or after 17 November 2025"],
  ["../2025-11", "on or before November 2025"],
  ["2025-11/2025-12", "between November 2025 and December 2025"],
  ["2025-11~", "about November 2025"],
])("an article of %s appeared “%s”", (edtf, words) => {
  expect(publishedInWords(edtf)).toBe(words);
});
