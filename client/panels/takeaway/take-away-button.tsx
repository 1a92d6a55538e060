import "./take-away.css";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { Icon } from "../../design/icon.tsx";
import { Fence } from "../fence.tsx";
import { useLeaving } from "../filters/use-leaving.ts";

const TakeAway = lazy(() => import("./take-away.tsx"));

/** Opens the menu of what can be taken along. A disclosure of real links, so that they can be copied as well as followed. */
export function TakeAwayButton() {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLeaving(open, place, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  return (
    <div className="take-away" ref={place}>
      <button
        type="button"
        ref={button}
        className="button icon"
        aria-label="Take away"
        title="Take away: picture, files, link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      <div id={id} className="take-menu" hidden={!open}>
        {open && (
          <Fence label="Take away">
            <Suspense fallback={<p className="quiet">One moment …</p>}>
              <TakeAway />
            </Suspense>
          </Fence>
        )}
      </div>
    </div>
  );
}
