/** The tough seats: their page, one at the table, and one that was won. */
import { expect, type Locator, type Page } from "@playwright/test";
import { bestTry } from "../../../src/bots/search/search.ts";
import { CHALLENGES, type Challenge } from "../../../src/content/challenges.ts";
import { MANDATES } from "../../../src/content/mandates.ts";
import { seenBy } from "../../../src/engine/seats/seen.ts";
import { setupOf } from "../../../src/lab/challenge/setup.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { enterFoundActs } from "../../../src/lab/matches/search-seats.ts";
import { openMatch } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { TEST_VERSION } from "../by-hand.ts";
import { button, decision, START } from "./match.ts";
import { addressOf, recordOf } from "./records.ts";
import type { Visit } from "./screens.ts";
import { fromContent, t } from "./words.ts";

/** The list starts with the short ones. */
const [SHORT] = CHALLENGES;

export function shortOne(): Challenge {
  if (SHORT === undefined) throw new Error("no tough seat");
  return SHORT;
}

export function playButton(page: Page, { id }: Challenge): Locator {
  return button(page, t("challenges:playSeat", { title: fromContent(`challenge.${id}.title`) }));
}

export function goalLine(page: Page, { id }: Challenge): Locator {
  return page.getByText(t("challenges:goalLine", { goal: fromContent(`challenge.${id}.short`) }));
}

/** A match of a tough seat, played by a person who looks ahead. */
export function wonMatch(challenge: Challenge): Match {
  const setup = setupOf(challenge, { type: "person" });
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  while (match.world.beat !== "over") {
    match = enterFoundActs(match, challenge.seat, bestTry(seenBy(match.world, challenge.seat), MANDATES));
  }
  return match;
}

export const challenges: Visit = async (page, look) => {
  const one = shortOne();
  await page.goto(START);
  await button(page, t("start.challenges")).click();
  await expect(playButton(page, one)).toBeVisible();
  await look("the tough seats");
  await button(
    page,
    t("challenges:sourcesAbout", { title: fromContent(`challenge.${one.id}.title`) }),
  ).click();
  await look("sources of a tough seat");
  await page.keyboard.press("Escape");
  await playButton(page, one).click();
  await expect(page.getByRole("region", { name: t("challenges:goal") })).toBeVisible();
  await look("the briefing of a tough seat");
  await button(page, t("briefing.start")).click();
  await expect(goalLine(page, one)).toBeVisible();
  await look("a tough seat at the table");
  await button(page, t("challenges:exactlyAbout")).click();
  await look("the goal, exactly");
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(wonMatch(one))));
  await expect(decision(page).getByRole("region", { name: t("challenges:reached") })).toBeVisible();
  await look("the end of a tough seat");
};
