import fc from "fast-check";
import { decode, encode } from "../../../client/state/url.ts";
import { firstView } from "../../../client/state/view.ts";
import { hostilePart, hostileText } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const names = [
  ...["node", "edge", "claim", "passage", "select", "path", "avoid", "chain", "kind", "family", "predicate"],
  ...[
    "modality",
    "claimant",
    "without",
    "document",
    "from",
    "to",
    "focus",
    "depth",
    "open",
    "layout",
    "size",
  ],
  ...["colour", "article", "tour", "pin", "panels", "side", "list", "__proto__", "constructor"],
];
const decent = fc.constantFrom(
  "ada",
  "ada,bob",
  "person",
  "denied",
  "1",
  "2",
  "details",
  "none",
  "a:1-9",
  "radial",
);
const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...names), hostilePart), fc.oneof(decent, hostilePart, hostileText))
  .map(([name, value]) => `${name}=${value}`);
const search = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join("&")}`),
  },
  { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `?node=${"x".repeat(1_000_000)}`,
      `?${"kind=a&".repeat(20_000)}`,
      "?".repeat(10_000),
    ),
  },
);

/** The address of the page: whatever it says, it reads as a view, and that view's address as the same view. */
export const addressesSubject: Subject = {
  name: "addresses of the page",
  async open(count) {
    const property = fc.asyncProperty(search, async (text) => {
      const { view, unread } = decode(text);
      count(unread.length > 0 ? "read in part" : "read");
      if (Object.keys(view).sort().join() !== Object.keys(firstView).sort().join())
        throw new Error("is no view");
      for (const { name, value, advice } of unread) {
        if (!name || !value || !advice) throw new Error(`${name}=${value} is left out without a word why`);
      }
      const again = decode(encode(view));
      if (again.unread.length > 0) throw new Error(`${encode(view)} is not read again`);
      if (encode(again.view) !== encode(view))
        throw new Error(`${encode(view)} reads as ${encode(again.view)}`);
      if ("polluted" in {} || Object.getPrototypeOf(view) !== Object.prototype)
        throw new Error("has a strange prototype");
    });
    return { property, close: async () => {} };
  },
};
