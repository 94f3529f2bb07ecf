/** A small panel that explains something is in view as a whole, covers neither bar of the match, and closes by itself. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

/** The first person under the text, whose story opens beside its line. */
const caseButton = (page: Page): Locator =>
  decision(page)
    .getByRole("region", { name: t("negotiation:case.affected") })
    .getByRole("button")
    .first();

test("the reasons about Ines stand between the bars, and close with Escape and with a press outside", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("express", "sign"))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  const why = caseButton(page);
  const panel = page.locator(".popover");
  await why.click();
  await expect(panel).toBeVisible();
  const [box, top, bottom] = await Promise.all(
    [".popover", ".top-bar", ".bottom-bar"].map((part) => page.locator(part).boundingBox()),
  );
  expect(box?.y).toBeGreaterThanOrEqual((top?.y ?? 0) + (top?.height ?? 0));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom?.y ?? 0);
  const isWhole = await panel.evaluate((one) => one.scrollHeight <= one.clientHeight + 1);
  expect(isWhole).toBe(true);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await why.click();
  await expect(panel).toBeVisible();
  await page.mouse.click(300, 400);
  await expect(panel).toHaveCount(0);
});

test("on a phone the button that closes a long panel is in sight", { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf(recordOf(matchAt("express", "sign"))));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await caseButton(page).click();
  const close = button(page.locator(".popover"), t("common.close"));
  await expect(close).toBeInViewport({ ratio: 1 });
  // Nothing of the story shows beside or through it.
  const foot = page.locator(".popover-foot");
  const [width, color] = await foot.evaluate((one) => [
    one.clientWidth,
    getComputedStyle(one).backgroundColor,
  ]);
  expect(width).toBe(await page.locator(".popover").evaluate((one) => one.clientWidth));
  expect(color).toMatch(/^rgb\(/);
  await close.click();
  await expect(page.locator(".popover")).toHaveCount(0);
});
