import "./banner.css";
import { useEffect, useRef } from "react";
import type { Connection } from "../data/connection.ts";
import { useDesk, useSignal } from "./desk.tsx";

/** How the server stands, where the reader should know. Nothing is lost while it is gone: the page holds its board. */
export function Banner() {
  const { connection, notice } = useDesk();
  const now = useSignal(connection);
  const before = useRef<Connection["type"]>("here");

  useEffect(() => {
    if (before.current === "gone" && now.type !== "gone") notice.set("The server is back.");
    before.current = now.type;
  }, [now, notice]);

  if (now.type === "here") return <div className="banner-place" role="status" />;
  return (
    <div className="banner-place" role="status">
      <div className="banner" data-type={now.type}>
        {now.type === "gone" && (
          <p>The server does not answer. What is here stays usable; the page asks again every two seconds.</p>
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
