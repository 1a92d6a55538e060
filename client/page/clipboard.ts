import { encode } from "../state/url.ts";
import type { View } from "../state/view.ts";
import type { Desk } from "./desk.tsx";

/** The address that opens a view on any screen. */
export const addressOf = (view: View): string => `${location.origin}${location.pathname}${encode(view)}`;

/** Copies a text, and says so: `what` begins the sentence, as "The citation". */
export async function copy(text: string, what: string, notice: Desk["notice"]): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notice.set(`${what} is copied.`);
  } catch {
    // Refused without permission or on plain http: the words themselves can still be taken from the message.
    notice.set(`This browser does not let the page copy. ${what}: ${text}`);
  }
}

export const copyLinkTo = (view: View, notice: Desk["notice"]): Promise<void> =>
  copy(addressOf(view), "The link to this view", notice);
