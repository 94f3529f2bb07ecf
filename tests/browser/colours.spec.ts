/** The page follows the device's light or dark setting until the user chooses. Printed pages are always light. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, START } from "../support/browser/match.ts";
import { t } from "../support/browser/words.ts";

const LIGHT = "rgb(247, 243, 232)";
const DARK = "rgb(15, 26, 36)";

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test("the page follows the device, a choice is kept, and paper is light", async ({ page }) => {
  await page.goto(START);
  await expect(button(page, t("start.first"))).toBeVisible();
  expect(await ground(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: "light" });
  await button(page, t("colours.name")).click();
  await page.getByText(t("colours.dark"), { exact: true }).click();
  await expect.poll(() => ground(page)).toBe(DARK);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet, .modal").first();
  expect(await sheet.evaluate((part) => getComputedStyle(part).backgroundColor)).toBe("rgb(253, 251, 245)");
  await page.emulateMedia({ media: "screen" });
  await page.reload();
  await expect(button(page, t("start.first"))).toBeVisible();
  expect(await ground(page)).toBe(DARK);
});
