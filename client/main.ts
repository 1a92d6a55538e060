import "./design/tokens.css";
import "./design/fonts.css";
import "./design/base.css";
import "./design/controls.css";
import "./design/marks.css";
import "./page/page.css";
import "./page/column.css";
import "./page/sheet.css";
import "./stage/stage.css";
import "./frame/frame.css";
import { readBoard } from "./data/read-board.ts";
import { setKindColours } from "./design/kind-colours.ts";
import { startTheme } from "./design/theme.ts";
import { bringBoard } from "./frame/bring-board.ts";
import { fitFrame } from "./frame/fit-frame.ts";
import { waitingIn } from "./frame/waiting.ts";
import { createCanvas } from "./graph/canvas.ts";
import { openDesk } from "./page/open-desk.ts";
import { drawFirst } from "./stage/first-drawing.ts";
import { hasManyTies } from "./stage/many-ties.ts";
import { decode } from "./state/url.ts";

/** An element of index.html. */
function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`index.html has no element ${selector} to draw into.`);
  return element;
}

/** After the next frame has been shown. */
const afterFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * The graph first: it is drawn in the frame that index.html holds, and what surrounds it, many times its script, comes
 * when its first frame is on the screen.
 */
async function open(): Promise<void> {
  startTheme();
  setKindColours(document.documentElement.style);
  fitFrame(found(".frame"), decode(location.search).view);
  const place = found(".frame .graph");
  const waiting = waitingIn(place);
  const ties = await bringBoard(() => readBoard(waiting.received), waiting);

  found(".frame .stage").dataset.many = String(hasManyTies(ties.board));
  const desk = openDesk(ties);
  waiting.done();
  const host = document.createElement("div");
  host.className = "canvas";
  // A list in words stands in for the picture; the page leads screen readers to it.
  host.setAttribute("aria-hidden", "true");
  place.append(host);
  drawFirst(desk, host, createCanvas);
  place.dataset.canvas = desk.drawing.get().state;
  await afterFrame();

  const page = found("#page");
  const { mount } = await import("./page/mount.tsx").catch((error: unknown) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    waiting.fault("The page around the graph cannot be fetched", fault, () => location.reload());
    throw fault;
  });
  await mount(page, desk);
}

void open();
