import type { Row } from "./section.ts";

type Plain = Omit<Row, "section">;
type Figures = Pick<Plain, "what" | "peer" | "unit" | "ours" | "theirs">;

/** Times: we should take a fraction of the peer's. */
export function faster(figures: Figures, atLeast: number | null = null): Plain {
  const ratio = figures.theirs / figures.ours;
  return { ...figures, says: "faster", ratio, goal: goal("at least", atLeast) };
}

/** Rates and shares: we should do at least so many times what the peer does. */
export function atLeast(figures: Figures, times: number | null = null): Plain {
  return { ...figures, says: "times", ratio: figures.ours / figures.theirs, goal: goal("at least", times) };
}

/** Costs: we should take at most so many times what the peer takes. */
export function atMost(figures: Figures, times: number | null = null): Plain {
  return { ...figures, says: "times", ratio: figures.ours / figures.theirs, goal: goal("at most", times) };
}

/** Whether a row's goal is met; null where it has none. */
export function isMet({ goal, ratio }: Pick<Row, "goal" | "ratio">): boolean | null {
  if (!goal) return null;
  return goal.sense === "at least" ? ratio >= goal.ratio : ratio <= goal.ratio;
}

function goal(sense: "at least" | "at most", ratio: number | null): Row["goal"] {
  return ratio === null ? null : { sense, ratio };
}
