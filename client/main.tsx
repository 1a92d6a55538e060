import "./design/tokens.css";
import "./design/fonts.css";
import "./design/base.css";
import "./design/controls.css";
import "./design/marks.css";
import { createRoot } from "react-dom/client";
import type { Board } from "../graph-data/model/graph.ts";
import { ask } from "./data/ask.ts";
import { setKindColours } from "./design/kind-colours.ts";
import { startTheme } from "./design/theme.ts";
import { Boot } from "./page/boot.tsx";
import { watchKeys } from "./page/keys.ts";
import { loaders } from "./panels/registry.ts";
import { firstPanels } from "./state/panels.ts";
import { createSignal } from "./state/signal.ts";

// The data and the canvas are what takes longest: both are under way before anything is drawn.
const received = createSignal(0);
const fetchBoard = () => ask<Board>("/api/graph", received.set);
const board = fetchBoard();
const canvas = import("./graph/canvas.ts");
for (const name of [...firstPanels, "details"] as const) loaders[name]();

startTheme();
setKindColours(document.documentElement.style);
watchKeys();

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element #page to draw into.");
createRoot(place).render(<Boot first={board} fetchBoard={fetchBoard} received={received} canvas={canvas} />);
