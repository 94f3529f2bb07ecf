/** A wording that can be chosen says in plain words what it means, before its legal title. */
import type { Locator } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { beatOf, button, closeBeat, decision, START } from "../support/browser/match.ts";
import { t } from "../support/browser/words.ts";

/** The sentences of wordings in a part of the page, each large enough to be read first. */
async function expectMeaning(part: Locator): Promise<void> {
  const says = part.locator(".wording-says").filter({ visible: true });
  await expect(says.first()).toBeVisible();
  const title = part.locator(".wording-title").filter({ visible: true }).first();
  const sizeOf = (one: Locator): Promise<number> =>
    one.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf(says.first())).toBeGreaterThan(await sizeOf(title));
  expect((await says.first().textContent())?.split(" ").length).toBeGreaterThan(3);
}

test("the sounding and the closing show what each text means", async ({ page }) => {
  await page.goto(START);
  await press(page, button(page, t("start.first")));
  await expect(page.locator(".match")).toBeVisible();
  await expectMeaning(decision(page).locator(".floor-text").first());
  await expectMeaning(decision(page).locator(".floor-text").nth(1));
  while ((await beatOf(page)) !== "close") await closeBeat(page);
  await expectMeaning(decision(page).locator(".stand-card").first());
});
