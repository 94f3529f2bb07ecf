/**
 * In the briefing and the seasons, people have faces and what is decided lies on the table: the five at home, the speaker
 * of the caucus, the last five places, the conference, and a request for help.
 */
import type { Page } from "@playwright/test";
import { seasonQuestions } from "../../src/client/selectors/ratification/season-questions.ts";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { wordsInSight } from "../../src/tools/pace/in-page.ts";
import { unreadableInTheDark, violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, leaveQuestions, question, START } from "../support/browser/match.ts";
import { findMatch, matchAt, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

/** The words that a briefing may show at once. */
const MOST_WORDS = 130;

/** Nothing in the panel scrolls by itself, and axe finds nothing in light or dark. */
async function expectSound(page: Page): Promise<void> {
  const scrolling = await page.locator("#main *").evaluateAll((all) =>
    all
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY))
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && !one.matches(".tab-panel"))
      .map(({ className }) => String(className)),
  );
  expect.soft(scrolling, "scrolls inside the panel").toEqual([]);
  expect.soft(await violations(page)).toEqual([]);
  expect.soft(await unreadableInTheDark(page), "in the dark").toEqual([]);
}

test("the briefing shows the five at home and the caucus's speaker in at most 130 words", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "new");
  for (const _ of ["length", "table"]) await button(page, t("common.next")).click();
  const name = fromContent(`country.${SEAT}.name`);
  await page.getByRole("searchbox", { name: t("setup.search") }).fill(name);
  await page.getByRole("option", { name }).click();
  await button(page, t("setup.begin")).click();
  const table = page.getByRole("region", { name: t("briefing.home") });
  await expect(table.getByRole("listitem").locator(".portrait")).toHaveCount(5);
  await expect(table.getByRole("meter")).toHaveAttribute(
    "aria-valuetext",
    like("ratification:home.supportText"),
  );
  await expect(page.getByRole("region", { name: t("briefing.caucus") }).locator(".portrait")).toHaveAttribute(
    "src",
    /caucus-/,
  );
  expect((await wordsInSight(page)).length).toBeLessThanOrEqual(MOST_WORDS);
  await expectSound(page);
});

test("the last five places are five cards with a flag, a name, and how near each state is", {
  tag: LONG,
}, async ({ page }) => {
  const isNear = ({ world }: Match): boolean => world.beat === "season" && world.monthsAhead === 1;
  await openMatch(page, findMatch("express", isNear));
  await leaveQuestions(page);
  await decision(page)
    .getByRole("radio", { name: t("ratification:season.tabRace") })
    .click();
  const cards = decision(page).getByRole("list", { name: like("ratification:finalFive.places") });
  await expect(cards.locator(".final-card")).toHaveCount(5);
  await expect(cards.locator(".final-card .flag")).toHaveCount(5);
  await expect(cards.locator(".final-name")).toHaveCount(5);
  const open = cards.locator("[data-there=false]");
  await expect(open.getByRole("button")).toHaveCount(await open.count());
  await expectSound(page);
});

test("the parties sit around the conference's table, and both questions lie on it", {
  tag: LONG,
}, async ({ page }) => {
  const match = matchAt("express", "conference");
  await openMatch(page, match);
  await leaveQuestions(page);
  const parties = match.world.treaty.deposited.filter((month) => month >= 0).length;
  await expect(decision(page).locator(".conference-seat")).toHaveCount(parties);
  await expect(decision(page).getByRole("img", { name: new RegExp(`^${parties} flags`) })).toBeVisible();
  await expect(decision(page).locator(".conference-papers").getByRole("radiogroup")).toHaveCount(2);
  await expectSound(page);
});

test("a request for help shows the flag that asks and the face that it is about", {
  tag: LONG,
}, async ({ page }) => {
  const isAsked = (match: Match): boolean =>
    match.world.beat === "season" &&
    seasonQuestions(viewOf(match, SEAT), match.world.scenario)[0]?.kind === "request";
  await openMatch(page, findMatch("express", isAsked));
  const cards = question(page).locator(".request-card");
  await expect(cards.first().locator(".flag")).toBeVisible();
  await expect(cards.last().locator(".portrait")).toBeVisible();
  await expectSound(page);
});
