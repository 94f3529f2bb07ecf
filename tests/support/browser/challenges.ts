/** The tough seats: their page, one at the table, and one that was won. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Challenge } from "../../../src/content/challenges.ts";
import { shortOne, wonMatch } from "../tough-seat.ts";
import { lookAt } from "./ended.ts";
import { leave } from "./files.ts";
import { button, decision, START } from "./match.ts";
import { recordOf } from "./records.ts";
import type { Visit } from "./screens.ts";
import { clickAct } from "./start.ts";
import { fromContent, t } from "./words.ts";

export function playButton(page: Page, { id }: Challenge): Locator {
  return button(page, t("challenges:playSeat", { title: fromContent(`challenge.${id}.title`) }));
}

export function goalLine(page: Page, { id }: Challenge): Locator {
  return page.getByText(t("challenges:goalLine", { goal: fromContent(`challenge.${id}.short`) }));
}

export const challenges: Visit = async (page, look) => {
  const one = shortOne();
  await page.goto(START);
  await clickAct(page, "challenges");
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
  await page.keyboard.press("Escape");
  await leave(page);
  await lookAt(page, recordOf(wonMatch(one)));
  await expect(decision(page).getByText(t("debrief:end.goalReached"))).toBeVisible();
  await look("the end of a tough seat");
};
