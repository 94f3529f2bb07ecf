/**
 * After the adoption a screen says at a glance what is decided, whom it affects and what to press: a season opens on its
 * choice, the vote and the signature show people, and nothing that binds for good is chosen already.
 */
import type { Locator } from "@playwright/test";
import { drawingOf } from "../../src/content/portraits.ts";
import { giveCommand, setReady, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { isInSight } from "../../src/tools/pace/in-page.ts";
import { PHONE } from "../support/browser/committee-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, confirmButton, decision, leaveQuestions } from "../support/browser/match.ts";
import { findMatch, matchAt, SEAT } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";

const BLOCKED = { type: "script", script: "always-block" } as const;

/** A season that opens with the vote at home won and the instrument still to be deposited. */
function wonAtHome(): Match {
  let match = matchAt("express", "season");
  while (match.world.beat === "season") {
    for (const command of [{ type: "implementLaw" }, { type: "callVote", gamble: false }] as const) {
      const acted = giveCommand(match, SEAT, command);
      match = acted.ok ? acted.match : match;
    }
    match = setReady(match, SEAT);
    if (match.world.beat === "season" && viewOf(match, SEAT).mine?.home?.won === true) return match;
  }
  throw new Error("no vote was won");
}

async function drawings(part: Locator): Promise<readonly string[]> {
  const files = await part
    .locator(".portrait")
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  return files.map((file) => /([\w-]+?)(-[\w-]{8})?\.svg$/.exec(new URL(file).pathname)?.[1] ?? file);
}

test("a season after a deposit opens on the states that can be won over, with their flags", async ({
  page,
}) => {
  await openMatch(
    page,
    findMatch("lesson", ({ world }) => world.beat === "season" && world.season === 2),
  );
  await leaveQuestions(page);
  await expect(decision(page).getByRole("radio", { name: t("ratification:season.tabAbroad") })).toBeChecked();
  const region = decision(page).locator(".abroad .choice").first();
  await expect(region.locator(".choice-text")).toHaveText(/^\D+\d+\D+$/);
  await expect(region.locator(".likely .flag").first()).toBeVisible();
  expect(await isInSight(region)).toBe(true);
});

test("the vote shows two people before its choice, and the signature also the five at home", {
  tag: LONG,
}, async ({ page }) => {
  const match = matchAt("express", "vote", BLOCKED);
  await openMatch(page, match);
  const people = match.scenario.cases.map(({ id }) => drawingOf({ kind: "case", id }));
  const affected = decision(page).getByRole("region", { name: t("negotiation:case.affected") });
  await expect(affected.locator(".portrait")).toHaveCount(2);
  const faces = await drawings(affected);
  for (const face of faces) expect(people).toContain(face);
  const [above, choice] = [
    await affected.boundingBox(),
    await decision(page).locator(".stand").first().boundingBox(),
  ];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(choice?.y ?? 0);
  await expect(decision(page).locator(".stand").last()).toBeInViewport({ ratio: 1 });

  await openMatch(page, matchAt("lesson", "sign"));
  await expect(affected.locator(".portrait")).toHaveCount(2);
  const home = decision(page).getByRole("region", { name: t("ratification:home.decide") });
  await expect(home.locator(".home-face")).toHaveCount(5);
  for (const face of await home.locator(".home-face").all()) await expect(face).toBeInViewport({ ratio: 1 });
  // The two futures are words about the choice, and look like no choice.
  const borders = await decision(page)
    .locator(".future")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBlockStartWidth));
  expect(borders).toEqual(["0px", "0px"]);
});

test("after a won vote neither depositing nor holding is chosen, and both are in sight", async ({ page }) => {
  await openMatch(page, wonAtHome());
  await leaveQuestions(page);
  const box = decision(page).getByRole("radiogroup", { name: t("ratification:deposit.heading") });
  await expect(box.getByRole("radio")).toHaveCount(2);
  for (const way of await box.getByRole("radio").all()) await expect(way).not.toBeChecked();
  for (const way of await box.locator(".choice").all()) expect(await isInSight(way)).toBe(true);
  await expect(confirmButton(page, "season")).toHaveText(t("beat.season.confirm"));
  await expect(page.getByText(t("match.open", { count: 1 }))).toBeVisible();

  await box.getByText(t("ratification:deposit.hold"), { exact: true }).click();
  await expect(page.getByText(t("match.open", { count: 1 }))).toHaveCount(0);
  await box.getByText(t("ratification:deposit.now"), { exact: true }).click();
  await expect(button(page.locator(".bottom-bar"), t("match.confirmDeposit"))).toBeVisible();
});

test("on a phone a fold opens in sight, above the bar at the foot", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openMatch(page, wonAtHome());
  await leaveQuestions(page);
  const fold = decision(page).locator(".deposit-box .disclosure");
  // The fold's button lies just above the bar, so that what it opens would be below it.
  await fold.evaluate((element) => {
    const bar = document.querySelector(".bottom-bar")?.getBoundingClientRect().top ?? innerHeight;
    scrollBy({ top: element.getBoundingClientRect().bottom - bar, behavior: "instant" });
  });
  await fold.getByRole("button").first().click();
  const edges = () =>
    fold.evaluate((element) => {
      const bar = document.querySelector(".bottom-bar")?.getBoundingClientRect().top ?? innerHeight;
      const { top, bottom } = element.getBoundingClientRect();
      return bottom <= bar || top <= bar / 4;
    });
  await expect.poll(edges).toBe(true);
});

test("on a phone the last five places come first, above the choice", { tag: LONG }, async ({ page }) => {
  await page.setViewportSize(PHONE);
  const isNear = ({ world }: Match): boolean => world.beat === "season" && world.monthsAhead === 1;
  await openMatch(page, findMatch("express", isNear));
  await leaveQuestions(page);
  const cards = await decision(page).locator(".final-five").boundingBox();
  const choice = await decision(page).locator(".season-bar").boundingBox();
  expect((cards?.y ?? 0) + (cards?.height ?? 0)).toBeLessThanOrEqual(choice?.y ?? 0);
});
