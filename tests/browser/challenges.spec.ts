/** Plays a tough seat by keyboard, from the start page to its verdict, and checks what the device stores about it. */
import type { Page } from "@playwright/test";
import { CHALLENGES } from "../../src/content/challenges.ts";
import { goalLine, playButton } from "../support/browser/challenges.ts";
import { figuresOf, openFilm } from "../support/browser/ended.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, decision, START } from "../support/browser/match.ts";
import { pressAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";
import { shortOne } from "../support/tough-seat.ts";

const ONE = shortOne();

/** What the card says after two tries that each missed at least one aim. */
const TWO_TRIES = new RegExp(
  ONE.goal
    .map((_, met) => t("challenges:best.missed", { count: 2, met, of: ONE.goal.length, mandate: "" }))
    .join("|"),
);

async function toSeats(page: Page): Promise<void> {
  await page.goto(START);
  await pressAct(page, "challenges");
  await expect(playButton(page, ONE)).toBeVisible();
}

test("given a tough seat, when the talks run to the end without acts, then the goal was shown and is missed", {
  tag: LONG,
}, async ({ page }) => {
  await toSeats(page);
  await press(page, playButton(page, ONE));
  await expect(page.getByRole("region", { name: t("challenges:goal") })).toBeVisible();
  await press(page, button(page, t("briefing.start")));
  await expect(goalLine(page, ONE)).toBeVisible();
  await press(page, button(page, t("match.pictureFold")));
  await closeUntil(page, "over");
  await expect(goalLine(page, ONE)).toHaveCount(0);
  await expect(decision(page).getByText(t("debrief:end.goalMissed"))).toBeVisible();
  await expect(button(decision(page), new RegExp(t("debrief:end.next.retry")))).toBeVisible();
  await openFilm(page);
  await figuresOf(page, t("film:chapter.results"));
  const verdict = page.getByRole("region", { name: t("challenges:missed") });
  await expect(verdict.getByRole("listitem")).toHaveCount(ONE.goal.length);
  await expect(verdict.getByText(t("challenges:unmet")).first()).toBeVisible();
  await expect(verdict.getByText(t(`challenges:used.${ONE.rule}`, { count: 0 }))).toBeVisible();

  await press(page, button(verdict, t("challenges:heading")));
  const card = page.locator(`[data-challenge="${ONE.id}"]`);
  await expect(card).not.toContainText(t("challenges:best.none"));
  await toSeats(page);
  await expect(card).not.toContainText(t("challenges:best.none"));
  await expect(page.getByText(t("challenges:best.none"))).toHaveCount(CHALLENGES.length - 1);
});

test("given a missed goal, when it is tried again, then the seat is the same, and both tries are counted", {
  tag: LONG,
}, async ({ page }) => {
  await toSeats(page);
  await press(page, playButton(page, ONE));
  await press(page, button(page, t("briefing.start")));
  await press(page, button(page, t("match.pictureFold")));
  await closeUntil(page, "over");
  await press(page, button(decision(page), new RegExp(t("debrief:end.next.retry"))));
  await expect(page.getByRole("region", { name: t("challenges:goal") })).toBeVisible();
  await press(page, button(page, t("briefing.start")));
  await closeUntil(page, "over");
  await openFilm(page);
  await figuresOf(page, t("film:chapter.results"));
  await press(page, button(page, t("challenges:heading")));
  await expect(page.locator(`[data-challenge="${ONE.id}"]`)).toContainText(TWO_TRIES);
});
