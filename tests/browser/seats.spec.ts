/**
 * Players can act in the picture: arrow keys move from seat to seat, and each seat has a card that lists what players
 * can do there.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser/fixtures.ts";
import { reach } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, decision } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf, SEAT } from "../support/browser/records.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const SEATS = 193;

const group = (page: Page) => page.getByRole("grid", { name: t("picture:grid.chamber") });
/** The only seat in the Tab order. */
const current = (page: Page) => group(page).locator('button[tabindex="0"]');

test("a match is played to its end from the desks, by keyboard alone", { tag: LONG }, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(group(page).getByRole("button")).toHaveCount(SEATS);

  // The player's own seat comes first, and the arrow keys lead to its neighbours.
  await reach(page, current(page));
  await expect(current(page)).toHaveText(new RegExp(`^${fromContent(`country.${SEAT}.name`)}, `));
  await page.keyboard.press("ArrowRight");
  const neighbour = (await current(page).textContent()) ?? "";
  expect(neighbour).not.toContain(fromContent(`country.${SEAT}.name`));
  await expect(current(page)).toBeFocused();

  // The card shows the state's position. Escape closes it and returns the focus to the state's desk.
  const [name = "", standing = ""] = neighbour.split(", ");
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name, exact: true });
  await expect(card.getByText(standing, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(current(page)).toBeFocused();

  // An offer that starts at the desk opens in the panel, with the state filled in.
  await page.keyboard.press("Enter");
  await reach(page, card.getByRole("button", { name: like("match.seat.offer") }));
  await page.keyboard.press("Enter");
  await expect(card).toBeHidden();
  await expect(button(decision(page), t("negotiation:package.send"))).toBeVisible();
  await expect(
    button(decision(page), new RegExp(`^${t("negotiation:package.with")} ?${name}`)),
  ).toBeVisible();

  for (let beat = await beatOf(page); beat !== "over"; beat = await closeBeat(page)) {
    // In every beat except the deal, the desks show the position of each state.
    if (beat !== "deal") await expect(current(page)).toHaveText(/, ./);
  }
});

test("in the view by position the same seats form camps, and each can still be reached", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  const before = await current(page).boundingBox();
  await page.getByRole("radio", { name: t("match.pictureOf.position"), exact: true }).click();
  await expect.poll(async () => (await current(page).boundingBox())?.x).not.toBe(before?.x);
  await expect(group(page).getByRole("button")).toHaveCount(SEATS);
});
