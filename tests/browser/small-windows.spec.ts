/** A window can have any size, for example when the user zooms in. The picture never fails, and the match goes on. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG, longUnless } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, decision, START } from "../support/browser/match.ts";
import { t } from "../support/browser/words.ts";

/** Common screens at a zoom of 200% or more. */
const ZOOMED = [
  [683, 384],
  [667, 375],
  [546, 307],
  [455, 256],
  [427, 240],
  [341, 192],
  [320, 256],
] as const;

/** Ten widths by ten heights, from the smallest supported window to a common screen. */
const WIDTHS = [320, 360, 427, 480, 546, 640, 720, 901, 1024, 1366];
const HEIGHTS = [256, 290, 320, 360, 384, 430, 480, 600, 720, 900];

const picture = (page: Page) => page.locator(".canvas canvas");

/** Waits until the picture is as wide as its container and at rest, with everything built for this size. */
async function expectDrawn(page: Page, size: string): Promise<void> {
  const isDrawn = (): Promise<boolean> =>
    picture(page).evaluate((canvas: HTMLCanvasElement) => {
      const place = canvas.parentElement;
      const isFitted = place !== null && Math.abs(place.clientWidth - canvas.clientWidth) <= 1;
      return isFitted && canvas.dataset.objects !== undefined;
    });
  await expect.poll(isDrawn, { message: size }).toBe(true);
}

async function expectNothingFailed(page: Page, size: string, errors: readonly string[]): Promise<void> {
  await expect(page.getByRole("alertdialog"), size).toHaveCount(0);
  expect(errors, size).toEqual([]);
}

async function startFirst(page: Page): Promise<void> {
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(picture(page)).toBeVisible();
}

for (const [width, height] of ZOOMED) {
  test(`a first match opens, and a beat is played, at ${width} by ${height}`, {
    tag: longUnless(width === 320),
  }, async ({ page, watched }) => {
    await page.setViewportSize({ width, height });
    await startFirst(page);
    await expectDrawn(page, "as it opens");
    expect(await beatOf(page)).toBe("sound");
    expect(await closeBeat(page)).toBe("deal");
    await expect(decision(page)).toBeVisible();
    await expectDrawn(page, "in the next beat");
    await expectNothingFailed(page, "after a beat", watched.errors);
  });
}

test("a running match is redrawn at a hundred window sizes, in the hall and on the map", {
  tag: LONG,
}, async ({ page, watched }) => {
  await startFirst(page);
  for (const width of WIDTHS) {
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width, height });
      await expectDrawn(page, `${width} by ${height}`);
      await expectNothingFailed(page, `${width} by ${height}`, watched.errors);
    }
    await closeBeat(page);
  }
});
