import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeptAnswers } from "../../server/http/kept-answers.ts";

const answer = (length: number) => ({
  body: Buffer.alloc(length),
  tag: '"x"',
  link: undefined,
  packed: new Map<string, Promise<Buffer>>(),
});

describe("answers that are kept", () => {
  test("are those asked for last that fit, as a list written anew each time would tell", () => {
    const asked = fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), length: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(asked), (questions) => {
        const kept = new KeptAnswers({ all: 40, body: 10 });
        let naive: { key: string; length: number }[] = [];
        for (const { key, length } of questions) {
          const known = naive.find((one) => one.key === key);
          expect(kept.get(key)?.body.length).toBe(known?.length);
          naive = naive.filter((one) => one !== known);
          if (known) naive.push(known);
          else {
            kept.keep(key, answer(length));
            if (length <= 10) naive.push({ key, length });
          }
          const held = () => naive.reduce((sum, one) => sum + 1.5 * one.length, 0);
          while (held() > 40) naive.shift();
          expect(kept.bytes).toBe(held());
        }
      }),
    );
  });

  test("are never so long that one would crowd out all others", () => {
    const kept = new KeptAnswers({ all: 40, body: 10 });
    const long = answer(11);
    expect(kept.keep("long", long)).toBe(long);
    expect(kept.get("long")).toBeUndefined();
  });
});
