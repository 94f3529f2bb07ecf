/**
 * Ten moments of committees on the wall. From the back row one must read what is on the floor, who speaks, how long, and
 * which majority is needed, also where a wall of 1920 px is seen 480 px wide. The pictures are among the test's results.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { PROJECTOR } from "../support/browser/committee-room.ts";
import { type Formed, foundOnHost } from "../support/browser/host-committee.ts";
import { LONG } from "../support/browser/long.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { MOMENTS, SEATS } from "../support/browser/wall-moments.ts";

/** In px on a wall of 1920: nine px where it is seen 480 px wide. */
const SMALLEST = 36;
const SIZES = [
  { name: "1920", viewport: PROJECTOR, scale: 1 },
  { name: "480", viewport: PROJECTOR, scale: 0.25 },
  { name: "1280", viewport: { width: 1280, height: 720 }, scale: 1 },
] as const;

async function wallOf(
  browser: Browser,
  url: string,
  { code, readKey }: Formed,
  { viewport, scale }: (typeof SIZES)[number],
): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${url}/#committee-wall/${code}/${readKey}`);
  return page;
}

for (const { name, pack, orders, reads } of MOMENTS)
  test(`on the wall: ${name} (${pack})`, { tag: LONG }, async ({ browser }, info) => {
    const room = await servedRoom();
    const formed = await foundOnHost(room, "Third Committee", pack, SEATS);
    await formed.give(...orders);
    for (const size of SIZES) {
      const wall = await wallOf(browser, room.url, formed, size);
      await expect(wall.locator(".committee-wall-head h1")).toBeVisible();
      for (const words of reads) {
        const place = wall.getByText(words).first();
        await expect(place).toBeInViewport();
        const px = await place.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
        expect(px / size.viewport.width, words).toBeGreaterThanOrEqual(SMALLEST / PROJECTOR.width);
      }
      await wall.screenshot({ path: info.outputPath(`${name}-${size.name}.png`) });
      await wall.context().close();
    }
    await room.close();
  });
