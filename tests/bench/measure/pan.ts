import type { CDPSession, Page } from "playwright-core";

export interface Panning {
  /** Between two frames while the view is dragged, in milliseconds. */
  readonly interval: number;
  /** Time spent in scripts for each of these frames, in milliseconds. */
  readonly script: number;
}

/** As many moves as this, or fewer where a page is slow: at least a few, for so many milliseconds. */
const moves = { most: 20, least: 2 };
const enough = 2000;

/** Drags the view to and fro across the stage, as fast as the page takes it. */
export async function pan(page: Page, session: CDPSession): Promise<Panning> {
  await session.send("Performance.enable");
  await page.evaluate(`{
    window.benchFrames = 0;
    const count = () => { window.benchFrames++; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  }`);
  // At the rim of the stage, where no node is taken along.
  const [x, y] = [390, 104];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first move stops what only a view at rest does.
  await page.mouse.move(x + 20, y);
  const before = await state(page, session);
  const began = performance.now();
  for (let move = 1; move <= moves.most; move++) {
    if (move > moves.least && performance.now() - began > enough) break;
    const along = (1 - Math.cos((move / moves.most) * 2 * Math.PI)) * 120;
    await page.mouse.move(x + 20 + along, y + along / 2);
  }
  const after = await state(page, session);
  await page.mouse.up();
  const frames = Math.max(1, after.frames - before.frames);
  return {
    interval: (after.now - before.now) / frames,
    script: ((after.script - before.script) * 1000) / frames,
  };
}

async function state(page: Page, session: CDPSession) {
  const [frames, now] = (await page.evaluate("[window.benchFrames, performance.now()]")) as [number, number];
  const { metrics } = await session.send("Performance.getMetrics");
  const script = metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
  return { frames, now, script };
}
