/** What a move did is on the first screen of a phone with its button, and each number on a screen says what it is. */
import { expect } from "@playwright/test";
import { test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { button, decision, readButton } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t, within } from "../support/browser/words.ts";

test.describe("on a phone", () => {
  test.use({ readsMoves: false, viewport: { width: 390, height: 844 } });

  test("what one did, what came of it, the people and the cost are above the button", async ({ page }) => {
    await page.goto(addressOf(recordOf(matchAt("express", "deal"))));
    const card = decision(page).getByRole("region", { name: t("move:heading") });
    await expect(card.locator('[data-row="cost"]')).toBeInViewport({ ratio: 1 });
    const rows = await card
      .locator(".move-row")
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
    const bar = await readButton(page).boundingBox();
    for (const bottom of rows) expect(bottom).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});

test("the name of credit says when it comes back, by keyboard", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("express", "deal"))));
  const name = button(page.getByRole("banner"), t("match.creditShort"));
  await expect(name).toBeVisible();
  await press(page, name);
  await expect(page.getByRole("dialog", { name: t("match.creditShort") })).toContainText(
    within("match.creditBack"),
  );
});

test("the bar of the package and the number beside it are the same figure", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("express", "stand"))));
  const bar = decision(page).getByRole("meter", { name: t("adoption:package.mandate") });
  const text = (await bar.getAttribute("aria-valuetext")) ?? "";
  const value = Number(await bar.getAttribute("aria-valuenow"));
  expect(text).toBe(t("adoption:package.score", { percent: Math.round(value / 10) }));
  await expect(decision(page).locator(".stand-card .expect")).toContainText(within("adoption:stand.expect"));
});
