import "./banner.css";
import { useEffect, useRef, useState } from "react";
import { ask } from "../data/ask.ts";
import type { Connection } from "../data/connection.ts";
import { useDesk, useSignal } from "./desk.tsx";

/** How the server stands, where the reader should know. Nothing is lost while it is gone: the page holds its board. */
export function Banner() {
  const { connection, notice } = useDesk();
  const now = useSignal(connection);
  const [missing, setMissing] = useState(false);
  const before = useRef<Connection["type"]>("here");

  useEffect(() => {
    // The bundler's loader tells of every script that did not come. Where the server is gone, the connection says so.
    const miss = () =>
      void ask("/api/health").then(
        () => setMissing(true),
        () => setMissing(false),
      );
    addEventListener("vite:preloadError", miss);
    return () => removeEventListener("vite:preloadError", miss);
  }, []);

  useEffect(() => {
    if (before.current === "gone" && now.type !== "gone") notice.set("The server is back.");
    before.current = now.type;
  }, [now, notice]);

  if (now.type === "here" && !missing) return <div className="banner-place" role="status" />;
  return (
    <div className="banner-place" role="status">
      <div className="banner" data-type={now.type === "here" ? "newer" : now.type}>
        {now.type === "gone" && (
          <p>The server does not answer. What is here stays usable; the page asks again every two seconds.</p>
        )}
        {now.type === "here" && (
          <>
            <p>A part of the page is not to be had any more: the page was built anew since it was opened.</p>
            <button type="button" className="button outlined" onClick={() => location.reload()}>
              Load it, keeping this view
            </button>
          </>
        )}
        {now.type === "newer" && (
          <>
            <p>The server has a newer board than the one shown.</p>
            <button type="button" className="button outlined" onClick={() => location.reload()}>
              Load it, keeping this view
            </button>
          </>
        )}
        {now.type === "degraded" && (
          <details>
            <summary>Newer records are broken: the last good board is shown.</summary>
            <ul>
              {now.problems.map(({ at, message }) => (
                <li key={`${at} ${message}`}>
                  {at}: {message}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
