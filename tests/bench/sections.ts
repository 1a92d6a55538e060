import type { Section } from "./run/section.ts";
import { neighborsSection } from "./sections/neighbors.ts";
import { pathsSection } from "./sections/paths.ts";

/** What is measured, in the order of the table. Add a file under sections/ and a row here. */
export const sections = {
  neighbors: neighborsSection,
  paths: pathsSection,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];
