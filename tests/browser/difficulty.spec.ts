/** The setup and the briefing show how hard a seat is, in marks and in words. */
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { pressAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const STEPS = [1, 2, 3, 4, 5] as const;

/** The members of the United Nations. */
const STATES = 193;

test("given the list of delegations, when a difficulty is chosen, then only seats of that difficulty are left", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await pressAct(page, "new");
  await press(page, button(page, t("common.next")));
  await press(page, button(page, t("common.next")));
  const seats = page.locator(".seat-list").getByRole("option");
  await expect(seats).toHaveCount(STATES);
  let found = 0;
  for (const step of STEPS) {
    const words = t(`difficulty.step.${step}`);
    await page.locator(".seat-find .select-button").click();
    await page.getByRole("option", { name: words, exact: true }).click();
    await expect(seats.first().getByRole("img", { name: words })).toBeVisible();
    const marked = await page.locator(".seat-list").getByRole("img", { name: words }).count();
    expect(marked).toBe(await seats.count());
    found += marked;
  }
  expect(found).toBe(STATES);
  await seats.first().click();
  const line = page.locator(".seat-card .difficulty-line");
  await expect(line).toContainText(t("difficulty.step.5"));
  const said = await line.textContent();
  await press(page, button(page, t("setup.begin")));
  await expect(page.locator(".briefing-head .difficulty-line")).toHaveText(said ?? "");
});
