import { useSyncExternalStore } from "react";
import { Icon } from "../design/icon.tsx";
import { chooseTheme, themeChoice, themeChoices, watchTheme } from "../design/theme.ts";
import { TakeAwayButton } from "../panels/takeaway/take-away-button.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { canRedo, canUndo } from "../state/history.ts";
import { openPanel, startOver } from "../state/producers.ts";
import { copyLinkTo } from "./clipboard.ts";
import { useDesk } from "./desk.tsx";

const themeIcons = { system: "system", light: "sun", dark: "moon" } as const;

/** The name of the board, the search, and what concerns the whole view. */
export function Masthead() {
  const { store, notice } = useDesk();
  const trail = useSyncExternalStore(store.subscribe, store.trail);
  const shade = useSyncExternalStore(watchTheme, themeChoice);
  const nextShade = themeChoices[(themeChoices.indexOf(shade) + 1) % themeChoices.length] ?? "system";

  return (
    <header className="masthead">
      <h1 className="wordmark">
        <button type="button" onClick={() => store.change(startOver)} title="Back to the first view">
          Dramatis
        </button>
      </h1>
      <SearchBox />
      <div className="masthead-tools">
        <button
          type="button"
          className="button wide-only"
          title="A short guided story of the board"
          onClick={() => store.change(openPanel("tour"))}
        >
          <Icon name="guide" />
          Tour
        </button>
        <button
          type="button"
          className="button icon"
          aria-label="Undo"
          title="Undo (Ctrl Z)"
          disabled={!canUndo(trail)}
          onClick={store.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="button icon wide-only"
          aria-label="Redo"
          title="Redo (Ctrl Shift Z)"
          disabled={!canRedo(trail)}
          onClick={store.redo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          className="button icon wide-only"
          aria-label="Copy link to this view"
          title="Copy link to this view"
          onClick={() => void copyLinkTo(store.view(), notice)}
        >
          <Icon name="link" />
        </button>
        <TakeAwayButton />
        <button
          type="button"
          className="button icon wide-only"
          aria-label={`Theme: ${shade}. Change to ${nextShade}`}
          title={`Theme: ${shade}`}
          onClick={() => chooseTheme(nextShade)}
        >
          <Icon name={themeIcons[shade]} />
        </button>
      </div>
    </header>
  );
}
