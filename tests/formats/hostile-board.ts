import type { Claim } from "../../graph-data/model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import { kindNames } from "../../graph-data/model/kinds.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";

/** What breaks writers and readers, or fools people, in one place or another. */
export const hostileTexts: readonly string[] = [
  `<script>alert("x")</script>`,
  `"><node id="smuggled"/>`,
  "]]> &amp; &#0; & < > \" '",
  "<!-- a -- comment -->",
  `=HYPERLINK("http://example.invalid","click")`,
  "+1+1",
  "-1+1",
  "@SUM(1;1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "harmless;=1+1",
  "first line\nsecond line\r\nthird, with a comma",
  "a | b | c",
  "nul \u0000 bell \u0007 escape \u001b delete \u007f",
  "next line \u0085, line separator \u2028, byte order mark \ufeff, non-characters \ufffe \uffff",
  "lone \ud83d surrogates \ude00",
  "👩🏽‍🚀 🇲🇽 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
  "right to left \u202egnp.exe\u202c and \u2066isolate\u2069",
  "combining \u0065\u0301\u0302\u0303\u0304 Bogotá “quoted” — dash",
  "__proto__",
  "constructor",
  "  spaces around  ",
  "%00 %2e%2e%2f ../../etc/passwd",
  "$" + "{process.exit()} {{7*7}} \\u0000 \\",
  `long ${'x<&>"é🙂'.repeat(2_000)} end`,
];

const { length } = hostileTexts;
const text = (place: number): string => hostileTexts[((place % length) + length) % length] as string;

function node(place: number): NodeEntry {
  return {
    // Keys alone are safe: the model allows nothing else.
    key: `n-${place}`,
    attributes: {
      label: text(place),
      kind: kindNames[place % kindNames.length] as (typeof kindNames)[number],
      aliases: [text(place + 1), text(place + 2)],
      description: text(place + 3),
      sameAs: "javascript:alert(1)//%22%3E",
      note: text(place + 4),
      mentions: [{ document: text(place), start: 0, end: 1 }],
      x: place * 1.5 - 20,
      y: 7 - place,
      size: 1 + place / 10,
    },
  };
}

function claim(place: number, part: number): Claim {
  return {
    id: `claim-${place}-${part}`,
    modality: modalityNames[(place + part) % 4] as (typeof modalityNames)[number],
    claimant: part === 0 ? null : `n-${(place % (length - 1)) + 1}`,
    when:
      [null, text(place), "2025-11-17", "2025-09/..", "../2024-05", "-0100", "2023"][(place + part) % 7] ??
      null,
    note: text(place + part),
    contradicts: [`claim-${place}-${1 - part}`],
    evidence: [0, 1].map((piece) => ({
      document: text(place + piece),
      exact: text(place + part + piece),
      prefix: text(place + 5),
      suffix: text(place + 6),
      start: 0,
      end: 1,
    })),
  };
}

/** Two ties between the same two nodes, each of two claims, and a tie of a node to itself now and then. */
function edges(place: number, keys: readonly string[]): EdgeEntry[] {
  const source = keys[place] as string;
  const target = keys[place % 5 === 0 ? place : (place + 1) % keys.length] as string;
  return [0, 1].map((parallel) => ({
    key: `${text(place)} edge ${place} ${parallel}`,
    source,
    target,
    attributes: {
      predicate: parallel === 0 ? "accuses" : `${text(place)} predicate`,
      label: text(place + 7),
      modality: "stated",
      contested: true,
      claims: [claim(2 * place + parallel, 0), claim(2 * place + parallel, 1)],
    },
  }));
}

/** A board with every hostile text in every field that can hold it. */
export function hostileBoard(): Board {
  const nodes = hostileTexts.map((_, place) => node(place));
  const keys = nodes.map(({ key }) => key);
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: {
      format: 1,
      documents: hostileTexts.map((title, place) => ({
        id: `d-${place}`,
        file: title,
        title,
        published: title,
        language: "en",
        sha256: "0".repeat(64),
        codePoints: 10,
        note: title,
      })),
    },
    nodes,
    edges: keys.flatMap((_, place) => edges(place, keys)),
  };
}
