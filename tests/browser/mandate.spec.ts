/** The picker, the briefing, the desk and the page of the player's own state all show the same mandate. */
import type { Locator, Page } from "@playwright/test";
import { turnTo } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose, press, type } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, START } from "../support/browser/match.ts";
import { chooseSeat, pressAct } from "../support/browser/start.ts";
import { fromContent, t } from "../support/browser/words.ts";

const SEAT = "KEN";

/** The article and weight of every line. */
async function lines(scope: Locator): Promise<readonly string[]> {
  const rows = await scope.locator(".mandate-line").all();
  return Promise.all(
    rows.map(async (row) => {
      const weight = await row.locator(".mandate-weight").textContent();
      return `${await row.locator("strong").first().textContent()} ${weight}`;
    }),
  );
}

/** Goes from the start page to the choice of a seat, with this seed. */
async function toSeat(page: Page, seed: string): Promise<void> {
  await page.goto(START);
  await pressAct(page, "new");
  await choose(page, page.getByRole("radio", { name: t("scenario.standard.name") }));
  await press(page, button(page, t("common.next")));
  await type(page, page.getByRole("textbox", { name: t("setup.seedLabel") }), seed);
  await press(page, button(page, t("common.next")));
  await chooseSeat(page, SEAT);
}

test("given a seat and a seed, when the match opens, then it has the mandate of the picker's card", {
  tag: LONG,
}, async ({ page }) => {
  const card = page.locator(".seat-card");
  await toSeat(page, "one");
  const first = await lines(card);
  expect(first).toHaveLength(3);
  await toSeat(page, "two");
  const second = await lines(card);
  expect(second).not.toEqual(first);
  await press(page, button(page, t("setup.begin")));
  const sheet = page.locator(".mandate-sheet");
  await expect(sheet).toBeVisible();
  expect(await lines(sheet)).toEqual(second);
  await press(page, button(page, t("briefing.start")));
  await turnTo(page, "home");
  expect(await lines(decision(page))).toEqual(second);
});

test("given a chosen seat, its mandate lies on the map, which keeps its size, beside the state", {
  tag: LONG,
}, async ({ page }) => {
  await toSeat(page, "one");
  const boxOf = async (part: string) => {
    const box = await page.locator(part).boundingBox();
    if (box === null) throw new Error(`no ${part}`);
    return box;
  };
  const [map, card, state] = [
    await boxOf(".seat-map"),
    await boxOf(".seat-map .seat-card"),
    await boxOf(".world-map [data-chosen]"),
  ];
  expect(map.height).toBeGreaterThan(350);
  expect(card.x).toBeGreaterThanOrEqual(map.x);
  expect(card.x + card.width).toBeLessThanOrEqual(map.x + map.width);
  expect(card.x > state.x + state.width || card.x + card.width < state.x).toBe(true);
  await expect(page.locator(".seat-card .difficulty-line")).toBeVisible();
});

test("given the page of the player's own state, when it is read, then it names what the mandate asks", {
  tag: LONG,
}, async ({ page }) => {
  await toSeat(page, "one");
  await press(page, button(page, t("setup.begin")));
  await press(page, button(page, t("briefing.start")));
  await turnTo(page, "states");
  const box = decision(page).getByRole("combobox", { name: t("states.find") });
  await box.click();
  await page.keyboard.type(fromContent(`country.${SEAT}.name`));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const table = decision(page).getByRole("table", { name: t("states.positions") });
  await expect(table.getByRole("columnheader", { name: t("states.instructed") })).toBeVisible();
  await expect(table.getByText(t("negotiation:common.standing.wish"), { exact: true })).toHaveCount(3);
});
