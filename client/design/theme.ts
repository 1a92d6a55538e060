import type { Theme } from "../graph/contract.ts";

/** What the reader asks for; "system" follows the machine. Kept on this machine, not in the address. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const place = "dramatis-theme";
const dark = () => matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let choice: ThemeChoice = "system";

/** Reads what was chosen before and follows the machine from now on. Call once, before the first paint. */
export function startTheme(): void {
  try {
    choice = themeChoices.find((name) => name === localStorage.getItem(place)) ?? "system";
  } catch (error) {
    console.info("The theme cannot be remembered: this browser keeps no local storage for the page.", error);
  }
  dark().addEventListener("change", tell);
  tell();
}

export const themeChoice = (): ThemeChoice => choice;

/** The theme in force. */
export const theme = (): Theme => (choice === "system" ? (dark().matches ? "dark" : "light") : choice);

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(place, next);
  } catch (error) {
    console.info(
      "The theme holds for this visit only: this browser keeps no local storage for the page.",
      error,
    );
  }
  tell();
}

export function watchTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  for (const listener of listeners) listener();
}
