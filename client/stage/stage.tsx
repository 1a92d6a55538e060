import { PanelRegion } from "../page/column.tsx";
import { useTies, useView } from "../page/desk.tsx";
import { filterCount } from "../state/is-filtered.ts";
import { panelsAt } from "../state/panels.ts";
import { Graph } from "./graph.tsx";
import { hasManyTies } from "./many-ties.ts";

interface Props {
  /** On a phone the strips live in the sheet. */
  readonly narrow: boolean;
}

/** The graph, with the strips above and below it and the panels on its corners. */
export function Stage({ narrow }: Props) {
  const view = useView();
  const { board } = useTies();
  const open = (place: "above" | "below" | "over") =>
    narrow ? [] : panelsAt(place).filter((name) => view.panels.includes(name));
  return (
    <div className="stage" data-filtered={filterCount(view.filter) > 0} data-many={hasManyTies(board)}>
      {open("above").map((name) => (
        <PanelRegion key={name} name={name} />
      ))}
      <Graph>
        {open("over").map((name) => (
          <PanelRegion key={name} name={name} />
        ))}
      </Graph>
      {open("below").map((name) => (
        <PanelRegion key={name} name={name} />
      ))}
    </div>
  );
}
