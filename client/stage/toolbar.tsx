import "./toolbar.css";
import { useState } from "react";
import { Icon, type IconName } from "../design/icon.tsx";
import type { LayoutName } from "../graph/contract.ts";
import { useChange, useDesk, useView } from "../page/desk.tsx";
import { set } from "../state/producers.ts";
import type { ColourName, SizeName } from "../state/view.ts";
import { IconSelect } from "./icon-select.tsx";

const layouts = {
  force: "Arranged by ties",
  radial: "Arranged around a node",
  kind: "Arranged by kind",
  time: "Arranged by time",
} as const satisfies Record<LayoutName, string>;

const sizes = {
  claims: "Sized by claims",
  degree: "Sized by ties",
  betweenness: "Sized by standing between others",
  mentions: "Sized by mentions",
} as const satisfies Record<SizeName, string>;

const colours = {
  kind: "Coloured by kind",
  community: "Coloured by community",
} as const satisfies Record<ColourName, string>;

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
    <fieldset className="toolbar">
      <legend className="unseen">Graph tools</legend>
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
      <IconSelect
        name="Layout"
        icon="layout"
        value={view.layout}
        choices={layouts}
        disabled={!canDraw}
        choose={(name) => change(set("layout", name))}
      />
      <IconSelect
        name="Size"
        icon="size"
        value={view.size}
        choices={sizes}
        disabled={!canDraw}
        choose={(name) => change(set("size", name))}
      />
      <IconSelect
        name="Colour"
        icon="colour"
        value={view.colour}
        choices={colours}
        disabled={!canDraw}
        choose={(name) => change(set("colour", name))}
      />
    </fieldset>
  );
}
