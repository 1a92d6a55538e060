import type { Claim } from "../../model/claim.ts";
import { modalityRank } from "../../model/modalities.ts";
import type { CodePointText } from "../../query/text/code-points.ts";
import { compareText } from "../build/compare-text.ts";
import type { ArticleMentions } from "../mentions/resolve-mentions.ts";
import type { Finding } from "../problems/problem.ts";
import type { ArticleRecords } from "../read/records.ts";
import type { Coverage } from "../report/coverage.ts";
import { turns } from "../resolve/duplicates.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";
import { edgeHead, edgeStanding, edgeTail } from "./edge-json.ts";
import { OwnTexts } from "./own-texts.ts";
import { packPart } from "./pack-part.ts";
import type { EntityOrder, PartHead } from "./part.ts";
import { predicateOrder } from "./predicate-order.ts";
import { verifyClaims } from "./verify-claims.ts";

/** An article that was checked and has no error. */
export interface SoundArticle {
  readonly article: ArticleRecords & { readonly text: CodePointText };
  readonly claims: readonly ResolvedClaim[];
  readonly mentions: Pick<ArticleMentions, "outer" | "names">;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

/** What an article gives to the graph, packed. It depends on the article, its records and the entities alone. */
export function makePart(sound: SoundArticle, { places }: EntityOrder): Uint8Array {
  const { article, mentions, coverage } = sound;
  const at = new Map(article.claims.map(({ place }, index) => [place, index]));
  const resolved = [...sound.claims].sort(byPlace);
  const built = resolved.map(builtClaim);
  verifyClaims(article.file, built, article.text);
  const texts = new OwnTexts();
  const dates: string[] = [];
  const entity = (id: string) => places.get(id) as number;
  const column = (of: (claim: ResolvedClaim) => number) => Uint32Array.from(resolved, of);
  const pieces = built.flatMap(({ evidence }) => evidence);
  let quotes = 0;
  const claims = {
    "claims.at": column(({ place }) => at.get(place) as number),
    "claims.subject": column(({ value }) => entity(value.subject)),
    "claims.predicate": column(({ value }) => predicateOrder.get(value.predicate) as number),
    "claims.object": column(({ value }) => entity(value.object)),
    "claims.modality": column(({ value }) => modalityRank(value.modality)),
    "claims.claimant": Int32Array.from(resolved, ({ value: { claimant } }) =>
      claimant === undefined ? -1 : entity(claimant),
    ),
    "claims.when": column(({ value: { when } }) => (when === undefined ? 0 : numberOf(when, dates) + 1)),
    "claims.id": column(({ value }) => texts.number(value.id)),
    "claims.note": column(({ value: { note } }) => (note === undefined ? 0 : texts.number(note) + 1)),
    "claims.evidence": column(({ evidence }) => {
      quotes += evidence.length;
      return quotes;
    }),
  };
  const evidence = {
    "evidence.start": Uint32Array.from(pieces, ({ start }) => start),
    "evidence.length": Uint32Array.from(pieces, ({ start, end }) => end - start),
    "evidence.exact": Uint32Array.from(pieces, ({ exact }) => texts.number(exact)),
    "evidence.prefix": Uint32Array.from(pieces, ({ prefix }) => texts.number(prefix)),
    "evidence.suffix": Uint32Array.from(pieces, ({ suffix }) => texts.number(suffix)),
  };
  return packPart(headOf(sound, dates), {
    ...claims,
    ...evidence,
    ...claimTexts(resolved, built),
    "mentions.entity": Uint32Array.from(mentions.outer, (mention) => entity(mention.entity)),
    "mentions.start": Uint32Array.from(mentions.outer, ({ start }) => start),
    "mentions.end": Uint32Array.from(mentions.outer, ({ end }) => end),
    ...texts.columns(),
    names: asBytes([...mentions.names]),
    coverage: asBytes(coverage),
  });
}

function headOf({ article, findings }: SoundArticle, dates: readonly string[]): PartHead {
  const { document, text, claims } = article;
  return {
    document: document.value,
    codePoints: text.length,
    ids: claims.map(({ value }) => value.id),
    contradicts: claims.flatMap(({ value: { contradicts } }, at) =>
      contradicts.length > 0 ? [[at, contradicts] as const] : [],
    ),
    symmetric: claims.flatMap(({ value: { subject, predicate, object } }, at) =>
      turns({ subject, predicate, object }) ? [[at, subject, predicate, object] as const] : [],
    ),
    dates,
    findings,
  };
}

/** As it stands in the graph, but for what it contradicts. */
function builtClaim({ value, evidence }: ResolvedClaim): Claim {
  return {
    id: value.id,
    modality: value.modality,
    claimant: value.claimant ?? null,
    when: value.when ?? null,
    ...(value.note !== undefined && { note: value.note }),
    evidence: [...evidence],
  };
}

/** Edges of one claim each as JSON, in UTF-8, one after another; contradictions belong before the evidence. */
function claimTexts(resolved: readonly ResolvedClaim[], claims: readonly Claim[]) {
  const column = () => new Uint32Array(claims.length);
  const [standing, start, cut, end, edgeEnd] = [column(), column(), column(), column(), column()];
  const texts: Buffer[] = [];
  let used = 0;
  const add = (text: string) => {
    const bytes = Buffer.from(text);
    texts.push(bytes);
    used += bytes.length;
    return used;
  };
  for (const [at, { evidence, ...rest }] of claims.entries()) {
    const { subject, predicate, object } = (resolved[at] as ResolvedClaim).value;
    standing[at] = add(edgeHead(subject, predicate, object));
    start[at] = add(edgeStanding(rest.modality, false));
    cut[at] = add(JSON.stringify(rest).slice(0, -1));
    end[at] = add(`,"evidence":${JSON.stringify(evidence)}}`);
    edgeEnd[at] = add(edgeTail);
  }
  return {
    "claims.jsonStanding": standing,
    "claims.jsonStart": start,
    "claims.jsonCut": cut,
    "claims.jsonEnd": end,
    "claims.edgeEnd": edgeEnd,
    "claims.json": new Uint8Array(Buffer.concat(texts)),
  };
}

function numberOf(date: string, dates: string[]): number {
  const known = dates.indexOf(date);
  return known < 0 ? dates.push(date) - 1 : known;
}

const asBytes = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

function byPlace(a: ResolvedClaim, b: ResolvedClaim): number {
  const [inA, inB] = [a.evidence[0], b.evidence[0]];
  const order = inA && inB ? inA.start - inB.start || inA.end - inB.end : 0;
  return order || compareText(a.value.id, b.value.id);
}
