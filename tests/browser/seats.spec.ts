/**
 * The states of the picture are one grid, with a row for each caucus or region. Arrow keys and letters move from state
 * to state, and each state has a card that lists what players can do there.
 */
import type { Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { reach } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, decision } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf, SEAT } from "../support/browser/records.ts";
import { anyOf, fromContent, like, t } from "../support/browser/words.ts";

const SEATS = 193;
const CAUCUSES = 12;
const REGIONS = 5;
/** A state and what it shows, with the text that it speaks about. */
const SAID = new RegExp(
  (["support", "live", "object"] as const)
    .map((shown) => `^${t(`picture:desk.article.${shown}`, { state: "(.+?)", article: ".+" })}$`)
    .join("|"),
);
/** What stands on each desk, whatever its state shows. */
const ON_DESKS = anyOf(
  (["support", "live", "object", "silent"] as const).map((shown) => `picture:desk.article.${shown}` as const),
);

const STANDING = new RegExp(
  (["support", "live", "object"] as const).map((mark) => `^${t(`match.seat.${mark}`)}$`).join("|"),
);

const grid = (page: Page) => page.getByRole("grid");
/** The only seat in the Tab order. */
const current = (page: Page) => grid(page).locator('[role=gridcell][tabindex="0"]');
const currentName = async (page: Page) => (await current(page).textContent()) ?? "";
const rowOf = async (page: Page) =>
  current(page).evaluate((cell) => cell.closest("[role=row]")?.getAttribute("aria-label") ?? "");

test("the desks are one grid with a named row for each caucus, and each says what it speaks about", async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(grid(page)).toHaveCount(1);
  await expect(grid(page)).toHaveAccessibleName(t("picture:grid.chamber"));
  await expect(grid(page)).toHaveAccessibleDescription(t("picture:grid.keys"));
  await expect(grid(page).getByRole("row")).toHaveCount(CAUCUSES);
  await expect(grid(page).getByRole("rowheader")).toHaveCount(CAUCUSES);
  const cells = grid(page).getByRole("gridcell");
  await expect(cells).toHaveCount(SEATS);
  await expect(cells.filter({ hasText: SAID })).not.toHaveCount(0);
  await expect(cells.filter({ hasText: ON_DESKS })).toHaveCount(SEATS);
  await expect(current(page)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);

  await page.getByRole("radio", { name: t("match.pictureOf.map"), exact: true }).click();
  await expect(grid(page)).toHaveAccessibleName(t("picture:grid.map"));
  await expect(grid(page).getByRole("row")).toHaveCount(REGIONS);
  await expect(grid(page).getByRole("gridcell")).toHaveCount(SEATS);
});

test("keys lead through a caucus, to another caucus, and to a state by its letter", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(grid(page).getByRole("gridcell")).toHaveCount(SEATS);
  // The player's own seat comes first.
  await reach(page, current(page));
  expect(await currentName(page)).toContain(
    t("picture:desk.you", { state: fromContent(`country.${SEAT}.name`) }),
  );
  const own = await rowOf(page);
  await page.keyboard.press("ArrowRight");
  expect(await rowOf(page)).toBe(own);
  await expect(current(page)).toBeFocused();
  const beside = await currentName(page);
  await page.keyboard.press("ArrowLeft");
  expect(await currentName(page)).not.toBe(beside);

  await page.keyboard.press("ArrowDown");
  const below = await rowOf(page);
  expect(below).not.toBe(own);
  await page.keyboard.press("ArrowUp");
  expect(await rowOf(page)).toBe(own);
  await page.keyboard.press("PageDown");
  expect(await rowOf(page)).toBe(below);
  const first = await currentName(page);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  expect(await currentName(page)).toBe(first);

  await page.keyboard.press("z");
  expect(await currentName(page)).toMatch(/^Z/);
  await expect(current(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowRight");
  await expect(current(page)).toBeFocused();
});

test("a match is played to its end from the desks, by keyboard alone", { tag: LONG }, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(grid(page).getByRole("gridcell")).toHaveCount(SEATS);
  await reach(page, current(page));
  do await page.keyboard.press("ArrowRight");
  while (!SAID.test(await currentName(page)));
  await expect(current(page)).toBeFocused();

  // The card shows the state's position. Escape closes it and returns the focus to the state's desk.
  const [, ...found] = SAID.exec(await currentName(page)) ?? [];
  const name = found.find((one) => one !== undefined) ?? "";
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name, exact: true });
  await expect(card.getByText(STANDING)).toBeVisible();
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
    if (beat !== "deal") await expect(current(page)).toHaveText(/ ./);
  }
});

test("in the view by position the same seats form camps, and each can still be reached", async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  const before = await current(page).boundingBox();
  await page.getByRole("radio", { name: t("match.pictureOf.position"), exact: true }).click();
  await expect.poll(async () => (await current(page).boundingBox())?.x).not.toBe(before?.x);
  await expect(grid(page).getByRole("gridcell")).toHaveCount(SEATS);
});
