import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grouped } from "../../graph-data/query/index/grouped.ts";

const groupsOfThings = fc.array(fc.nat({ max: 6 }), { maxLength: 40 });

/** Things of a group, looked for one by one. */
const naive = (group: number, groupOf: readonly number[], order: readonly number[]) =>
  order.filter((thing) => groupOf[thing] === group);

const rowsOf = ({ offsets, members }: ReturnType<typeof grouped>) =>
  Array.from({ length: offsets.length - 1 }, (_, group) => [
    ...members.subarray(offsets[group], offsets[group + 1]),
  ]);

describe("things gathered by what they belong to", () => {
  test("stand in their own group alone, ascending", () => {
    fc.assert(
      fc.property(groupsOfThings, (groupOf) => {
        const all = [...groupOf.keys()];
        const rows = rowsOf(grouped(7, Uint32Array.from(groupOf)));
        expect(rows).toEqual(Array.from({ length: 7 }, (_, group) => naive(group, groupOf, all)));
      }),
    );
  });

  test("keep the order given, in which some may be left out", () => {
    const ordered = groupsOfThings.chain((groupOf) =>
      fc.tuple(fc.constant(groupOf), fc.shuffledSubarray([...groupOf.keys()])),
    );
    fc.assert(
      fc.property(ordered, ([groupOf, order]) => {
        const rows = rowsOf(grouped(7, Uint32Array.from(groupOf), Uint32Array.from(order)));
        expect(rows).toEqual(Array.from({ length: 7 }, (_, group) => naive(group, groupOf, order)));
      }),
    );
  });

  test("are all there: no group is none", () => {
    expect(rowsOf(grouped(0, new Uint32Array()))).toEqual([]);
    expect(rowsOf(grouped(2, new Uint32Array()))).toEqual([[], []]);
  });
});
