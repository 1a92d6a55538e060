import "./article.css";
import { lazy, Suspense, use, useEffect, useMemo, useRef, useState } from "react";
import { article as fetchArticle } from "../data/articles.ts";
import { useChange, useDesk, useTies, useView } from "../page/desk.tsx";
import { set } from "../state/producers.ts";
import { sayPublished } from "../words/say-published.ts";
import { EvidenceMap } from "./evidence-map.tsx";
import { marksOf } from "./marks.ts";
import { readingOf } from "./reading.ts";
import { Sentence } from "./sentence.tsx";
import { useReading } from "./use-reading.ts";
import { useScrolling } from "./use-scrolling.ts";

const ArticleReach = lazy(() => import("../growing/article-reach.tsx"));

/** The article panel: which of the board's articles, and its words with all that rests on them. */
export default function Article() {
  const { part } = useDesk();
  const { documents } = useTies();
  const view = useView();
  const change = useChange();
  const id = view.document ?? documents.keys().next().value;
  const [attempt, setAttempt] = useState(0);
  if (id === undefined) return <p className="article-word">This board holds no article.</p>;

  return (
    <div className="article">
      {documents.size > 1 && (
        <label className="article-chooser">
          <span className="unseen">Article shown</span>
          <select
            className="select"
            value={id}
            onChange={(event) => change(set("document", event.target.value))}
          >
            {[...documents.values()].map((document) => (
              <option key={document.id} value={document.id}>
                {document.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {part && (
        <Suspense>
          <ArticleReach key={id} document={id} part={part} />
        </Suspense>
      )}
      <ArticleText key={`${id} ${attempt}`} id={id} again={() => setAttempt(attempt + 1)} />
    </div>
  );
}

function ArticleText({ id, again }: { readonly id: string; again(): void }) {
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    fetchArticle(id).catch(setFault);
  }, [id]);
  if (!fault) return <Words id={id} />;
  return (
    <div className="article-word" role="alert">
      <p>The article cannot be fetched: {fault.message}.</p>
      <button type="button" className="button outlined" onClick={again}>
        Ask again
      </button>
    </div>
  );
}

function Words({ id }: { readonly id: string }) {
  const ties = useTies();
  const view = useView();
  const article = use(fetchArticle(id));
  const reading = useMemo(() => readingOf(article, ties), [article, ties]);
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(view, id, ties), [view, id, ties]);
  const chosen = view.choice?.type === "node" ? view.choice.key : null;
  const handlers = useReading(reading);
  useScrolling(scroller, id, marks);

  return (
    <div className="article-body">
      <div className="article-scroller" ref={scroller}>
        <article className="article-text" lang={article.language} {...handlers}>
          <header className="article-head">
            <h2>{article.title}</h2>
            <p className="quiet">{sayPublished(article.published)}</p>
            {article.note && (
              <details className="article-note quiet">
                <summary>Curator’s note</summary>
                <p>{article.note}</p>
              </details>
            )}
          </header>
          {reading.paragraphs.map((sentences) => (
            <p key={sentences[0]?.start ?? -1}>
              {sentences.map((sentence) => (
                <Sentence
                  key={sentence.start}
                  sentence={sentence}
                  text={reading.text}
                  marks={within(marks, sentence)}
                  chosen={chosen && sentence.mentions.some(({ key }) => key === chosen) ? chosen : null}
                />
              ))}
            </p>
          ))}
        </article>
      </div>
      <EvidenceMap reading={reading} marks={marks} chosen={chosen} scroller={scroller} />
    </div>
  );
}

const none: readonly never[] = [];

/** The same empty list each time, so that sentences without marks are not drawn again. */
function within<T extends { start: number; end: number }>(
  list: readonly T[],
  { start, end }: { start: number; end: number },
) {
  const found = list.filter((range) => range.start < end && range.end > start);
  return found.length > 0 ? found : none;
}
