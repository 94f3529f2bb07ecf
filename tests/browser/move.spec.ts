/** After every beat the page says what the player's move did, before it asks for the next decision. */
import { expect, type Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, readButton } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { t } from "../support/browser/words.ts";

test.use({ readsMoves: false });

const match = matchAt("lesson", "deal");

/** The card on the page, when the match has just been opened at the beat after a sounding. */
async function openCard(page: Page) {
  await page.goto(addressOf(recordOf(match)));
  const card = decision(page).getByRole("region", { name: t("move:heading") });
  await expect(card).toBeVisible();
  return card;
}

test("given a beat with acts of the player, when it has closed, then the card comes before the decision", async ({
  page,
}) => {
  const card = await openCard(page);
  await expect(card.locator('[data-row="did"]')).not.toContainText(t("move:did.nothing"));
  await expect(card.locator('[data-row="cost"]')).toBeVisible();
  // One thing at a time: no control of the decision and no other primary button.
  await expect(page.locator("button.primary:visible")).toHaveCount(1);
  await press(page, readButton(page));
  await expect(card).toHaveCount(0);
  // The focus goes to the heading of the decision, not to the button that closes the beat.
  await expect(decision(page).locator(".step-heading")).toBeFocused();
  await expect(button(page.getByRole("contentinfo"), t("beat.deal.confirm"))).toBeVisible();
  await page.reload();
  await expect(button(page.getByRole("contentinfo"), t("beat.deal.confirm"))).toBeVisible();
  await expect(card).toHaveCount(0);
});

for (const { width, height } of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])
  test(`the card fits a window of ${width} by ${height}`, { tag: LONG }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openCard(page);
    await expectFits(page, `the last move, ${width}`, width > 1000);
    expect(await violations(page)).toEqual([]);
  });
