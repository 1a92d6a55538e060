import { expect, it } from "vitest";
import { connectionOf } from "../../../client/data/connection.ts";

it("is gone when nothing answers", () => {
  expect(connectionOf(null, "a")).toEqual({ type: "gone" });
});

it("is here while the same build is served, or while none is named", () => {
  expect(connectionOf({ graph: { sha256: "a" } }, "a")).toEqual({ type: "here" });
  expect(connectionOf({}, "a")).toEqual({ type: "here" });
  expect(connectionOf({ graph: { sha256: "a" } }, undefined)).toEqual({ type: "here" });
});

it("is newer once another build is served", () => {
  expect(connectionOf({ graph: { sha256: "b" } }, "a")).toEqual({ type: "newer" });
});

it("names the place of each broken record", () => {
  const problems = [{ file: "entities.yaml", line: 12, message: "unknown kind" }, { file: "news.yaml" }];
  expect(connectionOf({ problems }, "a")).toEqual({
    type: "degraded",
    problems: [
      { at: "entities.yaml:12", message: "unknown kind" },
      { at: "news.yaml", message: "no message" },
    ],
  });
});
