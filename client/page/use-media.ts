import { useSyncExternalStore } from "react";

/** Below this the columns become a sheet; also what 200 % zoom makes of a laptop's screen. */
export const phone = "(max-width: 720px)";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
