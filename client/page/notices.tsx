import "./notices.css";
import { useEffect } from "react";
import { Icon } from "../design/icon.tsx";
import { useDesk, useSignal } from "./desk.tsx";

/** Longer for longer sentences; a reader can also close it. */
const stays = (text: string) => Math.max(4000, text.length * 90);

/** What has just happened, in a sentence: seen for a moment, and said by screen readers. */
export function Notices() {
  const { notice } = useDesk();
  const text = useSignal(notice);

  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => notice.set(""), stays(text));
    return () => clearTimeout(timer);
  }, [text, notice]);

  return (
    <div className="notices" role="status" aria-live="polite">
      {text && (
        <p className="notice">
          {text}
          <button
            type="button"
            className="button icon"
            aria-label="Close this message"
            onClick={() => notice.set("")}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
