/** What a player decides by is in sight where it is decided, and nothing lies over it. */
import type { Locator, Page } from "@playwright/test";
import { openTab } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose, press } from "../support/browser/keyboard.ts";
import { beatOf, button, closeBeat, decision, placeOf, START } from "../support/browser/match.ts";
import { chooseSeat, pressAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const bottomOf = (one: Locator): Promise<number> => one.evaluate((box) => box.getBoundingClientRect().bottom);
const topOf = (one: Locator): Promise<number> => one.evaluate((box) => box.getBoundingClientRect().top);

/** The second round of a guided first match, whose sounding offers a speech. */
async function toSecondRound(page: Page): Promise<void> {
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(page.locator(".canvas canvas")).toBeVisible();
  do await closeBeat(page);
  while ((await beatOf(page)) !== "sound");
  await expect(placeOf(page)).toContainText("2");
}

test("all four arguments of a speech are above the button that seals it", async ({ page }) => {
  await toSecondRound(page);
  await openTab(page, t("negotiation:sound.speakTab"));
  const cards = decision(page).locator(".argument");
  await expect(cards).toHaveCount(4);
  const foot = await topOf(decision(page).locator(".act-foot"));
  for (const card of await cards.all()) expect(await bottomOf(card)).toBeLessThanOrEqual(foot + 1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, readsMoves: false });

  test("the card of a state is above the feet of the page once the state is chosen", async ({ page }) => {
    await page.goto(START);
    await pressAct(page, "new");
    await choose(page, page.getByRole("radio", { name: t("scenario.express.name") }));
    await press(page, button(page, t("common.next")));
    await press(page, button(page, t("common.next")));
    await chooseSeat(page, "JAM");
    const card = page.locator(".seat-card");
    await expect(card).toBeInViewport({ ratio: 1 });
    expect(await bottomOf(card)).toBeLessThanOrEqual(
      await topOf(page.locator(".setup-feet .button").first()),
    );
  });
});
