/** The home table in a season: one unit, points of support, on every card and in the sum. */
import type { Page } from "@playwright/test";
import type { Match } from "../../src/match/types.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { decision } from "../support/browser/match.ts";
import { findMatch, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { like, t } from "../support/browser/words.ts";

test("the points on the five cards add up to the support in the middle of the table", async ({ page }) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const cards = await firstNumbers(page, ".home-seat:not(.law) .home-seat-adds");
  const [support] = await firstNumbers(page, ".support-words");
  expect(cards).toHaveLength(5);
  expect(cards.reduce((sum, points) => sum + points, 0)).toBe(support);
  // A group that remembers something says how much of its points that is.
  for (const seat of await decision(page)
    .locator(".home-seat", { has: page.locator(".home-seat-parts") })
    .all()) {
    const [own = 0, remembered = 0] = numbersIn((await seat.locator(".home-seat-parts").textContent()) ?? "");
    const [points] = numbersIn((await seat.locator(".home-seat-adds").textContent()) ?? "");
    expect(own + remembered).toBe(points);
  }
  const meter = decision(page).getByRole("meter", { name: t("ratification:home.support") });
  const [needed] = await firstNumbers(page, ".plank-need");
  const words = t("ratification:home.supportText", { count: support ?? 0, line: String(needed) });
  await expect(meter).toHaveAttribute("aria-valuetext", words);
});

test("five people sit at the table, each with a face, and all of it is above the bar", async ({ page }) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const faces = decision(page).locator(".home-seat .portrait");
  await expect(faces).toHaveCount(5);
  const files = await faces.evaluateAll((all) => all.map((one) => one.getAttribute("src")));
  expect(new Set(files).size).toBe(5);
  await expect(decision(page).locator(".round-table")).toBeInViewport({ ratio: 1 });
  await expect(decision(page).locator(".act-button").first()).toBeInViewport({ ratio: 1 });
});

test("an act that the seat can no longer pay for is grey, says its price and can still be read", async ({
  page,
}) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const acts = decision(page).locator(".act-button:not([aria-disabled])");
  const before = await acts.count();
  expect(before).toBeGreaterThan(1);
  await acts.first().click();
  const barred = decision(page).locator(".act-button[aria-disabled=true]").first();
  await expect(barred).toHaveAccessibleDescription(like("ratification:act.price"));
  await barred.focus();
  await expect(barred).toBeFocused();
  await barred.press("Enter");
  await expect(barred).toHaveAttribute("aria-pressed", "false");
});

test("each chance at home has ten dots and its number as text", async ({ page }) => {
  await openMatch(page, findMatch("express", isOpenAtHome));
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabHome") })
    .click();
  const chances = decision(page).locator(".ten-dots");
  await expect(chances.first()).toBeVisible();
  for (const chance of await chances.all()) {
    await expect(chance).toHaveText(/\d+\s?%$/);
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
  return texts.map((text) => numbersIn(text)[0] ?? Number.NaN);
}

function numbersIn(text: string): readonly number[] {
  return [...text.replaceAll("−", "-").matchAll(/-?\d+/g)].map(([found]) => Number(found));
}
