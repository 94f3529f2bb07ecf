/** The picture at work: drawn with whatever the browser has, in full motion, through the first reveal. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, closeBeat } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** What is painted, as a picture to compare. */
async function shot(canvas: Locator): Promise<string> {
  return (await canvas.screenshot()).toString("base64");
}

async function open(page: Page, renderer: "auto" | "canvas"): Promise<Locator> {
  const address = addressOf(recordOf(matchAt("lesson", "sound")));
  await page.goto(address.replace("renderer=canvas", `renderer=${renderer}`));
  const canvas = page.locator(".canvas canvas");
  await expect(canvas).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  return canvas;
}

/** To the end of the movement, or where a slow machine has come to it already. */
async function skip(page: Page): Promise<void> {
  const skipping = button(page, t("match.skip"));
  await skipping.evaluate((one) => (one as HTMLElement).click());
  await expect(skipping).toBeDisabled();
}

for (const renderer of ["auto", "canvas"] as const) {
  test(`the chamber moves at the first reveal, can be skipped, and gives way to the map (${renderer})`, async ({
    page,
  }) => {
    const canvas = await open(page, renderer);
    const atRest = await shot(canvas);
    expect(await closeBeat(page)).toBe("deal");
    await expect.poll(async () => (await shot(canvas)) !== atRest).toBe(true);
    await skip(page);

    const chamber = await shot(canvas);
    await page.getByRole("radio", { name: t("match.pictureOf.map"), exact: true }).click();
    await expect.poll(async () => (await shot(canvas)) !== chamber).toBe(true);
    await button(page, t("match.pictureFold")).click();
    await expect(canvas).toHaveCount(0);
    await button(page, t("match.pictureUnfold")).click();
    await expect(canvas).toBeVisible();
    expect(await closeBeat(page)).toBe("close");
  });
}
