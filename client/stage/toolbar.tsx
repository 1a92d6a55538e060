import "./toolbar.css";
import { useState } from "react";
import { Icon, type IconName } from "../design/icon.tsx";
import type { LayoutName } from "../graph/contract.ts";
import { useChange, useDesk, useView } from "../page/desk.tsx";
import { set } from "../state/producers.ts";
import { layoutNames } from "../state/view.ts";

const layoutLabels = {
  force: "by ties",
  radial: "around a node",
  kind: "by kind",
  time: "by time",
} as const satisfies Record<LayoutName, string>;

interface Props {
  readonly settling: boolean;
  readonly canDraw: boolean;
}

/** What can be done to the picture of the graph, as opposed to the view of the board. */
export function Toolbar({ settling, canDraw }: Props) {
  const desk = useDesk();
  const view = useView();
  const change = useChange();
  const [boxing, setBoxing] = useState(false);
  const canvas = () => desk.canvas.get();

  function tool(label: string, icon: IconName, act: () => void, wide = false, pressed?: boolean) {
    return (
      <button
        type="button"
        className={wide ? "button icon wide-only" : "button icon"}
        aria-label={label}
        title={label}
        aria-pressed={pressed}
        disabled={!canDraw}
        onClick={act}
      >
        <Icon name={icon} />
      </button>
    );
  }

  return (
    <div className="toolbar" role="toolbar" aria-label="Graph tools">
      {tool("Zoom in", "plus", () => canvas()?.zoomIn(), true)}
      {tool("Zoom out", "minus", () => canvas()?.zoomOut(), true)}
      {tool("Fit to the frame", "fit", () => canvas()?.fit())}
      {tool("Reset positions", "reset", () => canvas()?.reset(), true)}
      {settling
        ? tool("Stop the layout", "stop", () => canvas()?.stopLayout())
        : tool("Run the layout", "play", () => canvas()?.startLayout())}
      {tool(
        "Select by a box",
        "box",
        () => {
          canvas()?.setBoxMode(!boxing);
          setBoxing(!boxing);
        },
        true,
        boxing,
      )}
      <button
        type="button"
        className="button icon"
        aria-label="List"
        title="Show the graph as a list"
        aria-pressed={view.list}
        onClick={() => change(set("list", !view.list))}
      >
        <Icon name="list" />
      </button>
      <label className="button icon layout-choice" title={`Layout: ${layoutLabels[view.layout]}`}>
        <Icon name="layout" />
        <select
          aria-label="Layout"
          value={view.layout}
          disabled={!canDraw}
          onChange={(event) => {
            const name = layoutNames.find((layout) => layout === event.target.value);
            if (name) change(set("layout", name));
          }}
        >
          {layoutNames.map((name) => (
            <option key={name} value={name}>
              Arranged {layoutLabels[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
