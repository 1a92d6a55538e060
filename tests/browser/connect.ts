import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** The Chromium that all test files share. What is opened through this is one's own; closing it closes that and no more. */
export async function connectChromium(): Promise<Browser> {
  return chromium.connect(inject("chromium"));
}
