import type { Section } from "./run/section.ts";
import { curationSection } from "./sections/curation.ts";
import { gexfSection } from "./sections/gexf.ts";
import { httpSection } from "./sections/http.ts";
import { layoutSection } from "./sections/layout.ts";
import { loadSection } from "./sections/load.ts";
import { neighborsSection } from "./sections/neighbors.ts";
import { pageSection } from "./sections/page.ts";
import { pathsSection } from "./sections/paths.ts";
import { searchSection } from "./sections/search.ts";

/** What is measured, in the order of the table. Add a file under sections/ and a row here. */
export const sections = {
  neighbors: neighborsSection,
  paths: pathsSection,
  load: loadSection,
  http: httpSection,
  search: searchSection,
  gexf: gexfSection,
  layout: layoutSection,
  curation: curationSection,
  page: pageSection,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];
