/** The home table in a season: one unit, points of support, on every card and in the sum. */
import type { Page } from "@playwright/test";
import type { Match } from "../../src/match/types.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { decision } from "../support/browser/match.ts";
import { findMatch, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";

test("the points on the five cards add up to the support in the middle of the table", async ({ page }) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const cards = await firstNumbers(page, ".home-seat:not(.law) .numbers");
  const [support] = await firstNumbers(page, ".support-words");
  expect(cards).toHaveLength(5);
  expect(cards.reduce((sum, points) => sum + points, 0)).toBe(support);
});

test("each chance at home has ten dots and its number as text", async ({ page }) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const chances = decision(page).locator(".ten-dots");
  await expect(chances.first()).toBeVisible();
  for (const chance of await chances.all()) {
    await expect(chance).toHaveText(/\d+%$/);
    await expect(chance.locator(".chance-dot")).toHaveCount(10);
  }
});

/** Whether this is the second season, the seat has a law or a group to win, and its groups remember something. */
function isOpenAtHome({ world, scenario }: Match): boolean {
  const own = scenario.countries.findIndex(({ iso3 }) => iso3 === SEAT);
  const home = world.secrets.homes.find(({ country }) => country === own);
  return world.beat === "season" && world.season === 2 && home?.law === false && home.memories.length > 0;
}

/** The first number in the text of each of these elements. */
async function firstNumbers(page: Page, selector: string): Promise<number[]> {
  const texts = await decision(page).locator(selector).allTextContents();
  return texts.map((text) => Number(/-?\d+/.exec(text.replace("−", "-"))?.[0]));
}
