import { describe, expect } from "vitest";
import { ftm } from "../../graph-data/formats/ftm/ftm.ts";
import { itReads, pythonReader } from "../readers/reader.ts";
import { boards } from "./boards.ts";
import { seen } from "./expected.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly given: Record<string, string[]>;
  readonly kept: Record<string, string[]>;
}

const followthemoney = pythonReader("ftm_by_followthemoney.py", "followthemoney");

describe.each(boards)("FollowTheMoney of %s", (_, make) => {
  itReads(
    followthemoney,
    "known schemata and properties only; every node, every claim as a link",
    async (read) => {
      const given = make();
      const entities = (await read(ftm.write(given), "ftm.ndjson")) as Entity[];
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { kept, given: sent } of entities) {
        for (const [name, values] of Object.entries(sent))
          expect(visible(kept[name])).toEqual(visible(values));
      }
      expect(entities.filter(({ schema }) => schema === "Article")).toHaveLength(
        given.attributes.documents.length,
      );
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      for (const { key, attributes } of given.nodes) {
        expect(visible(byId.get(key)?.kept.name)).toEqual(visible([cut(attributes.label, 384)]));
      }
      for (const { source, target, attributes } of given.edges) {
        for (const { id, modality, evidence } of attributes.claims) {
          const link = byId.get(`claim.${id}`);
          expect(link?.schema).toBe("UnknownLink");
          expect(link?.kept).toMatchObject({ subject: [source], object: [target], status: [modality] });
          const quotes = new Set(evidence.map(({ exact }) => cut(exact, 65_000)));
          expect(visible(link?.kept.description)).toEqual(visible([...quotes]));
        }
      }
    },
  );
});

/** followthemoney takes characters away that nobody sees, composes the others, and sorts by code point. */
function visible(texts: readonly string[] = []): string[] {
  return texts.map((text) => text.normalize("NFC").replace(/[\p{C}\p{Z}]/gu, "")).sort();
}

/** As long as FollowTheMoney's types allow. */
function cut(text: string, length: number): string {
  const points = Array.from(seen(text).trim());
  return points.length > length ? `${points.slice(0, length - 1).join("")}…` : points.join("");
}
