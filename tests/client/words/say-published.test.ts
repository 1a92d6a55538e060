import { expect, it } from "vitest";
import { sayPublished } from "../../../client/words/say-published.ts";

it("says of an article that it appeared on or after a day, and plainly where nothing is known", () => {
  expect(sayPublished("2025-11-17/..")).toBe("Published on or after 17 November 2025");
  expect(sayPublished("2025-11-17")).toBe("Published 17 November 2025");
  expect(sayPublished(null)).toBe("Date of publication unknown");
});
