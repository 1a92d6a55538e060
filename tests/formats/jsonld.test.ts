import { describe, expect } from "vitest";
import { jsonld } from "../../graph-data/formats/jsonld/jsonld.ts";
import { itReads, pythonReader } from "../readers/reader.ts";
import { boards } from "./boards.ts";

const rdflib = pythonReader("jsonld_by_rdflib.py", "rdflib");
const base = "https://board.example/api/";

interface Found {
  readonly nodes: { id: string; name: string; kind: string; aliases: string[] }[];
  readonly claims: { id: string; quotations: { text: string }[] }[];
}

/** JSON keeps halves of surrogate pairs, UTF-8 does not. */
const whole = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
const address = (folder: string, id: string): string => `${base}${folder}/${encodeURIComponent(whole(id))}`;
const byId = <Entry extends { id: string }>(entries: Entry[]) =>
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(boards)("JSON-LD of %s", (_, make) => {
  itReads(
    rdflib,
    "every claim with its ends, voice, modality, date and quotations, without the network",
    async (read) => {
      const given = make();
      const found = (await read(jsonld.write(given, { base }), "jsonld")) as Found;
      const claims = given.edges.flatMap(({ source, target, attributes }) =>
        attributes.claims.map((claim) => ({
          id: address("claims", claim.id),
          subject: address("nodes", source),
          predicate: address("predicates", attributes.predicate),
          object: address("nodes", target),
          modality: claim.modality,
          when: claim.when === null ? null : whole(claim.when),
          attributedTo:
            claim.claimant === null
              ? [...new Set(claim.evidence.map(({ document }) => address("documents", document)))].sort()
              : [address("nodes", claim.claimant)],
          quotations: claim.evidence
            .map(({ document, exact, start }) => ({
              text: whole(exact),
              quotedFrom: address("documents", document),
              start: [start],
            }))
            .sort((a, b) => (a.text < b.text ? -1 : 1)),
        })),
      );
      for (const claim of found.claims) claim.quotations.sort((a, b) => (a.text < b.text ? -1 : 1));
      expect(byId(found.claims)).toEqual(byId(claims));
      const nodes = given.nodes.map(({ key, attributes }) => ({
        id: address("nodes", key),
        name: whole(attributes.label),
        kind: attributes.kind,
        aliases: attributes.aliases.map(whole).sort(),
      }));
      for (const node of [...found.nodes, ...nodes]) node.aliases.sort();
      expect(byId(found.nodes)).toEqual(byId(nodes));
    },
  );
});
