import type { ComponentType } from "react";
import type { PanelName } from "../state/panels.ts";

type Loader = () => Promise<{ readonly default: ComponentType }>;

/** What draws each panel: a module whose default export fills the region. Each is a chunk of its own. */
export const loaders = {
  article: () => import("../article/article.tsx"),
  details: () => import("./details/details.tsx"),
  claimants: () => import("./dial/dial.tsx"),
  paths: () => import("./paths/paths.tsx"),
  filters: () => import("./filters/filters.tsx"),
  tour: () => import("./tour/tour.tsx"),
  timeline: () => import("./timeline/timeline.tsx"),
  legend: () => import("./legend/legend.tsx"),
} as const satisfies Record<PanelName, Loader>;
