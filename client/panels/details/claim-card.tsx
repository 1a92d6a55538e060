import "./claim-card.css";
import type { Claim } from "../../../graph-data/model/claim.ts";
import type { Evidence } from "../../../graph-data/model/evidence.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { dateInWords } from "../../../graph-data/query/dates/date-words.ts";
import { showHidden } from "../../../graph-data/query/text/hidden.ts";
import { quoted } from "../../../graph-data/query/text/quoted.ts";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useDesk, useTies } from "../../page/desk.tsx";
import { chooseClaim, chooseNode, openPanel } from "../../state/producers.ts";
import { labelOf, sentenceOf } from "../../words/sentence-of.ts";
import { standsOn } from "../../words/standing.ts";
import { copyCitation, copyLink } from "./copy.ts";

interface Props {
  readonly claim: Claim;
  readonly chosen: boolean;
}

/** One claim: its words in their place, how it stands, who vouches for it, when, and what speaks against it. */
export function ClaimCard({ claim, chosen }: Props) {
  const desk = useDesk();
  const { store, reveal } = desk;
  const { documents } = useTies();

  function show() {
    const first = claim.evidence[0];
    if (!first) return;
    store.change((view) => openPanel("article")(chooseClaim(claim.id)(view)));
    reveal.set(first);
  }

  return (
    <article className="card" data-chosen={chosen || undefined} data-modality={claim.modality}>
      {claim.evidence.map((evidence) => (
        <Quote key={`${evidence.document} ${evidence.start}`} evidence={evidence} />
      ))}
      {documents.size > 1 && (
        <p className="quiet">{documents.get(claim.evidence[0]?.document ?? "")?.title}</p>
      )}
      <Standing claim={claim} />
      {claim.note && <p className="curator">Curator’s note: {claim.note}</p>}
      <div className="card-tools">
        <button type="button" className="button outlined" onClick={show}>
          Show in article
        </button>
        <button type="button" className="button" onClick={() => copyCitation(claim, desk)}>
          Copy citation
        </button>
        <button type="button" className="button" onClick={() => copyLink(claim, desk)}>
          Copy link
        </button>
      </div>
      {claim.contradicts && claim.contradicts.length > 0 && <Against ids={claim.contradicts} />}
    </article>
  );
}

function Quote({ evidence }: { readonly evidence: Evidence }) {
  const { exact, prefix, suffix } = evidence;
  return (
    <blockquote className="quote">
      {prefix && <span className="around">…{afterWord(prefix)}</span>}
      <q>{showHidden(exact)}</q>
      {suffix && <span className="around">{beforeWord(suffix)}…</span>}
    </blockquote>
  );
}

/** Context is cut at a number of characters: the broken word at its far end is left out. */
const afterWord = (prefix: string) =>
  showHidden(prefix)
    .replace(/^\S*\s+(?=\S)/u, "")
    .replaceAll(/\s+/gu, " ");
const beforeWord = (suffix: string) =>
  showHidden(suffix)
    .replace(/(?<=\S)\s+\S*$/u, "")
    .replaceAll(/\s+/gu, " ");

/** Modality with its line, claimant to choose, and date, in one line of words. */
function Standing({ claim }: { readonly claim: Claim }) {
  const { store } = useDesk();
  const ties = useTies();
  const { claimant, modality, when } = claim;
  return (
    <dl className="standing">
      <div>
        <dt className="unseen">Modality</dt>
        <dd className="modality" title={modalities[modality].help}>
          <ModalityLine modality={modality} />
          {modalities[modality].label}
        </dd>
      </div>
      <div>
        <dt className="unseen">Claimant</dt>
        <dd>
          {claimant === null ? (
            modality === "claimed" ? (
              "by nobody named"
            ) : (
              "by the article"
            )
          ) : (
            <>
              {modality === "claimed" || modality === "denied" ? "by " : "on the word of "}
              <button type="button" className="textual" onClick={() => store.change(chooseNode(claimant))}>
                {labelOf(claimant, ties)}
              </button>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt className="unseen">Date</dt>
        <dd>{when === null ? "undated" : <time title={when}>{dateInWords(when)}</time>}</dd>
      </div>
    </dl>
  );
}

/** Claims that cannot hold together with this one, beside it and without a verdict. */
function Against({ ids }: { readonly ids: readonly string[] }) {
  const { store, part } = useDesk();
  const ties = useTies();
  return (
    <section className="against">
      <h3>Against this stands</h3>
      <ul>
        {ids.map((id) => {
          const tied = ties.claims.get(id);
          if (!tied) {
            return part ? (
              <li key={id} className="against-claim">
                <button type="button" className="textual" onClick={() => store.change(chooseClaim(id))}>
                  {id}, not here yet: bring it
                </button>
              </li>
            ) : (
              <li key={id}>{id}, which this board does not show</li>
            );
          }
          return (
            <li key={id} className="against-claim">
              <p>
                <button type="button" className="textual" onClick={() => store.change(chooseClaim(id))}>
                  {standsOn([tied.claim], ties).lead}
                  {sentenceOf(tied.edge, ties)}
                </button>
              </p>
              <p className="against-quote">{quoted(showHidden(tied.claim.evidence[0]?.exact ?? ""))}</p>
              <Standing claim={tied.claim} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
