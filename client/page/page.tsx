import { useEffect } from "react";
import { Stage } from "../stage/stage.tsx";
import { panelRow, panelsAt } from "../state/panels.ts";
import { chooseNothing } from "../state/producers.ts";
import { titleOf } from "../words/title-of.ts";
import { Banner } from "./banner.tsx";
import { bringParts } from "./bring-parts.ts";
import { Column } from "./column.tsx";
import { useDesk, useTies, useView } from "./desk.tsx";
import { onKey } from "./keys.ts";
import { Masthead } from "./masthead.tsx";
import { Notices } from "./notices.tsx";
import { Sheet } from "./sheet.tsx";
import { phone, useMedia } from "./use-media.ts";
import { useStandingOfView } from "./use-standing-of-view.ts";

/** The frame of the page: masthead, the stage with the graph, and beside or below it the panels. */
export function Page() {
  const { store } = useDesk();
  const ties = useTies();
  const view = useView();
  const narrow = useMedia(phone);
  useStandingOfView();
  useEffect(bringParts, []);

  useEffect(
    () =>
      onKey((command) => {
        if (command === "undo") store.undo();
        else if (command === "redo") store.redo();
        else if (command === "leave" && store.view() !== chooseNothing(store.view()))
          store.change(chooseNothing);
        else return false;
        return true;
      }),
    [store],
  );

  const title = titleOf(view, ties);
  useEffect(() => {
    document.title = title ? `${title} · Dramatis` : "Dramatis";
  }, [title]);

  const reading = panelsAt("reading").filter((name) => view.panels.includes(name));
  return (
    <div
      className="page"
      data-reading={reading.length > 0}
      data-side={view.side !== null}
      data-narrow={narrow}
    >
      {narrow ? (
        <a className="skip" href="#sheet">
          Skip to the panels
        </a>
      ) : (
        view.side && (
          <a className="skip" href={`#${view.side}`}>
            Skip to {panelRow(view.side).label}
          </a>
        )
      )}
      <p className="unseen" role="status">
        {title}
      </p>
      <Masthead />
      <Banner />
      <main className="desk">
        <Stage narrow={narrow} />
        {narrow ? (
          <Sheet />
        ) : (
          <>
            <Column place="reading" />
            <Column place="side" />
          </>
        )}
      </main>
      <Notices />
    </div>
  );
}
