/**
 * If the page is opened with a double click, the browser does not run the game, and the page itself says what to do.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { BUILD_VARIABLE } from "../../src/server/start/serve-dist.ts";
import { LONG } from "../support/browser/long.ts";
import { FIRST_SCRIPTS, NOT_LOADED } from "../support/browser/trouble.ts";

const FILE = pathToFileURL(join(process.env[BUILD_VARIABLE] ?? "dist", "index.html")).href;

const sentence = (page: Page) => page.getByText("You opened this page as a file.");

for (const [width, height] of [
  [1366, 768],
  [390, 844],
  [683, 384],
  [320, 256],
] as const) {
  test(`opened as a file, the page says how to serve it, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(FILE);
    await expect(sentence(page)).toBeVisible();
    await expect(page.getByText("npm start").filter({ visible: true })).toBeVisible();
    await expect(page.getByText("web space")).toBeVisible();
    await expect(page.getByText("check your connection")).toBeHidden();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  });
}

for (const [locale, said] of [
  ["fr", "Vous avez ouvert cette page comme un fichier."],
  ["ar", "فتحتم هذه الصفحة كملف."],
] as const) {
  test.describe(() => {
    test.use({ locale, viewport: { width: 390, height: 844 } });

    test(`in a browser in ${locale} it says so in that language`, async ({ page }) => {
      await page.goto(FILE);
      await expect(page.getByText(said)).toBeVisible();
      await expect(sentence(page)).toBeHidden();
      const isFromRight = await page
        .getByRole("heading", { level: 1 })
        .evaluate((title) => getComputedStyle(title).direction === "rtl");
      expect(isFromRight).toBe(locale === "ar");
    });
  });
}

test("served, it never says so", { tag: LONG }, async ({ page }) => {
  await page.route(FIRST_SCRIPTS, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText(NOT_LOADED)).toBeVisible();
  await expect(sentence(page)).toBeHidden();
});
