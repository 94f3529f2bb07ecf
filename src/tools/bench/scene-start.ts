/**
 * How long people wait on a slow device: the time of the largest paint, and long tasks during which the page does not
 * respond.
 */
import type { Browser, Page } from "@playwright/test";
import { atRest, tasksSince, watchFrames } from "./scene-page.ts";

export type SlowStart = Readonly<{
  /** The time of the largest paint of the start page and of a match opened by its address, in ms. */
  paints: Readonly<{ start: number; match: number }>;
  /**
   * Durations of tasks of 50 ms or more, in ms, from the first control of the start page until the picture of the
   * first match rests.
   */
  tasks: readonly number[];
}>;

/** The factor by which the processor is slowed down. */
export const SLOWDOWN = 4;
const FIRST_CONTROL = "main .button.primary";

export async function slowStart(
  browser: Browser,
  addresses: Readonly<{ start: string; match: string }>,
): Promise<SlowStart> {
  const first = await slowPage(browser, addresses.start);
  const control = first.locator(FIRST_CONTROL).first();
  await control.waitFor();
  const from = await first.evaluate(() => performance.now());
  const start = await largestPaint(first);
  await control.click();
  await atRest(first);
  const tasks = await tasksSince(first, from);
  await first.close();
  const match = await slowPage(browser, addresses.match);
  await atRest(match);
  const paints = { start, match: await largestPaint(match) };
  await match.close();
  return { paints, tasks };
}

async function slowPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await watchFrames(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(address);
  return page;
}

/** The time of the largest paint, in ms since the page was requested. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}
