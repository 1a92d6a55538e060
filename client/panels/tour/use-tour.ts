import { useEffect, useState } from "react";
import type { Tour } from "../../../graph-data/model/tour.ts";
import { fetchTour } from "../../data/tour.ts";

export type TourState =
  | { readonly state: "waiting" }
  | { readonly state: "none" }
  | { readonly state: "fault"; readonly message: string; again(): void }
  | { readonly state: "here"; readonly tour: Tour };

/** The board's tour, from asking for it to having it. */
export function useTour(): TourState {
  const [found, setFound] = useState<TourState>({ state: "waiting" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let left = false;
    fetchTour().then(
      (tour) => left || setFound(tour ? { state: "here", tour } : { state: "none" }),
      ({ message }: Error) =>
        left || setFound({ state: "fault", message, again: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      left = true;
    };
  }, [attempt]);

  return found;
}
