/** The picture in full motion through the first reveal, with whatever renderer the browser has. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, confirmButton, endAnyway } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** The painted canvas, as a string to compare. */
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

/** The skip button that the page shows while the picture plays. */
function skipOf(page: Page): Locator {
  return button(page.getByRole("contentinfo"), t("match.skip"));
}

for (const renderer of ["auto", "canvas"] as const) {
  test(`the chamber moves at the first reveal, can be skipped, and gives way to the map (${renderer})`, {
    tag: LONG,
  }, async ({ page }) => {
    const canvas = await open(page, renderer);
    const atRest = await shot(canvas);
    await confirmButton(page, "sound").click();
    await endAnyway(page).click();
    await expect(skipOf(page)).toBeVisible();
    await expect(page.locator(".picture")).toBeFocused();
    await expect.poll(async () => (await shot(canvas)) !== atRest).toBe(true);
    await page.keyboard.press("Escape");
    await expect(skipOf(page)).toHaveCount(0);
    expect(await beatOf(page)).toBe("deal");

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

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the picture of a vote keeps its place and never fills the window", async ({ page }) => {
    await page.goto(addressOf(recordOf(matchAt("lesson", "vote"))));
    await expect(page.locator(".canvas canvas")).toBeVisible();
    await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const match = document.querySelector(".match");
      new MutationObserver(() => {
        const frame = document.querySelector<HTMLElement>(".canvas-frame");
        if (match?.getAttribute("data-peak") === "true" || (frame?.style.transform ?? "") !== "")
          seen.push(frame?.style.transform ?? "dark");
      }).observe(document.body, { subtree: true, attributes: true });
    });
    expect(await closeBeat(page)).toBe("sign");
    await expect(skipOf(page)).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen)).toEqual([]);
  });
});
