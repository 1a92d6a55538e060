import { Icon } from "../design/icon.tsx";
import { PanelContent } from "../panels/panel.tsx";
import { type PanelName, panelRow, panelsAt } from "../state/panels.ts";
import { togglePanel } from "../state/producers.ts";
import { useChange, useView } from "./desk.tsx";
import { PanelTabs } from "./panel-tabs.tsx";

/** A column beside the graph: the article, or the panels of the side as tabs. Closed, it is a rail that opens it again. */
export function Column({ place }: { readonly place: "reading" | "side" }) {
  const view = useView();
  const change = useChange();
  const names = panelsAt(place);
  const shown = place === "side" ? view.side : (names.find((name) => view.panels.includes(name)) ?? null);

  if (!shown) {
    return (
      <div className={`rail ${place}`}>
        {names.map((name) => (
          <button key={name} type="button" className="button" onClick={() => change(togglePanel(name))}>
            {panelRow(name).label}
          </button>
        ))}
      </div>
    );
  }
  const column = (
    <>
      <div className="column-head">
        {names.length > 1 ? (
          <PanelTabs
            names={names}
            shown={shown}
            show={(name) => name !== shown && change(togglePanel(name))}
          />
        ) : (
          <h2 className="column-title">{panelRow(shown).label}</h2>
        )}
        <button
          type="button"
          className="button icon"
          aria-label={`Close ${panelRow(shown).label}`}
          onClick={() => change(togglePanel(shown))}
        >
          <Icon name="close" />
        </button>
      </div>
      {shown === "details" ? <Panel name={shown} /> : <PanelRegion name={shown} />}
    </>
  );
  if (place === "reading") return <div className="column reading">{column}</div>;
  // Whichever of its tabs is shown, the column is the landmark of what is asked of the board.
  return (
    <section className="column side" aria-label={panelRow("details").label}>
      {column}
    </section>
  );
}

function Panel({ name }: { readonly name: PanelName }) {
  return (
    <div id={name} className={`panel panel-${name}`} tabIndex={-1}>
      <PanelContent key={name} name={name} />
    </div>
  );
}

/** A panel in its landmark. */
export function PanelRegion({ name }: { readonly name: PanelName }) {
  return (
    <section id={name} className={`panel panel-${name}`} aria-label={panelRow(name).label} tabIndex={-1}>
      <PanelContent key={name} name={name} />
    </section>
  );
}
