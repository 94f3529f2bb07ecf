/**
 * In every season, alone and in a room, at most sixty words come before the first control, and the seat cannot be ready
 * before each question is answered or left open.
 */
import type { Locator, Page } from "@playwright/test";
import { EVENTS } from "../../src/content/events.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import type { Match } from "../../src/match/types.ts";
import { countOf } from "../../src/tools/pace/count.ts";
import { piecesIn } from "../../src/tools/pace/in-page.ts";
import { goAlong } from "../support/browser/acts.ts";
import { DESK, open } from "../support/browser/committee-room.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import {
  beatOf,
  button,
  confirmButton,
  decision,
  leaveQuestions,
  placeOf,
  question,
  readMove,
  START,
} from "../support/browser/match.ts";
import { addressOf, recordOf, setupOf } from "../support/browser/records.ts";
import { fromContent, t } from "../support/browser/words.ts";
import { playByHand } from "../support/by-hand.ts";

const LENGTHS = ["lesson", "express", "standard"] as const satisfies readonly Setup["scenario"][];
const SEATS = ["KEN", "DEU", "CHN"] as const satisfies readonly Seat[];
const MOST_WORDS = 60;

/** An event that strikes only states that people play, and asks them for an answer. */
const EVENT_FOR_ONE =
  EVENTS.find(({ strikes, answers }) => strikes.every((one) => one === "your-state") && answers.length > 0)
    ?.id ?? "";

/**
 * Checks an open season behind the card about the last move, and leaves its questions open.
 * @param confirm the button that closes the beat, or says that the seat is ready
 * @returns whether the season had questions
 */
async function hasAsked(page: Page, name: string, confirm: Locator): Promise<boolean> {
  await readMove(page);
  await expect(confirm).toBeVisible();
  const { before } = countOf(await piecesIn(decision(page)), new Set());
  expect.soft(before, `${name}: words before the first control`).toBeLessThanOrEqual(MOST_WORDS);
  // A question may come a moment after the card about the last move has gone.
  await expect
    .poll(async () => (await question(page).count()) > 0 || (await confirm.isEnabled()), name)
    .toBe(true);
  const isAsked = (await question(page).count()) > 0;
  if (isAsked) await expect(confirm, name).toBeDisabled();
  await expect(async () => {
    await leaveQuestions(page);
    expect(await confirm.isEnabled(), name).toBe(true);
  }).toPass();
  return isAsked;
}

/** Every season of a match that a level-2 bot plays in this seat. */
function seasonsOf(scenario: Setup["scenario"], seat: Seat): readonly Match[] {
  const seasons: Match[] = [];
  const setup: Setup = { ...setupOf(scenario, "season limits", seat), climate: "contested" };
  playByHand(setup, seat, { type: "bot", level: 2 }, (match) => {
    if (match.world.beat === "season") seasons.push(match);
    return false;
  });
  return seasons;
}

/** The teacher closes the beat for everybody. */
async function closedByTeacher(page: Page, room: DrivenRoom): Promise<void> {
  const places = await placeOf(page).allTextContents();
  await room.closeBeat();
  await expect.poll(() => placeOf(page).allTextContents()).not.toEqual(places);
}

for (const scenario of LENGTHS) {
  test(`given a match alone in ${scenario}, then every season is short and waits for its answers`, {
    tag: LONG,
  }, async ({ page }) => {
    let asked = 0;
    for (const seat of SEATS) {
      for (const match of seasonsOf(scenario, seat)) {
        await page.goto("about:blank");
        await page.goto(addressOf(recordOf(match)));
        const { season, month } = match.world;
        if (await hasAsked(page, `${seat}, season ${season}, month ${month}`, confirmButton(page, "season")))
          asked += 1;
      }
    }
    expect(asked, "seasons with a question").toBeGreaterThan(0);
  });

  test(`given a room in ${scenario}, then every season is short and waits for its answers`, {
    tag: LONG,
  }, async ({ browser }) => {
    const room = await drivenRoom({ ...LESSON, scenario, seats: ["KEN"], pace: "off" });
    const errors: string[] = [];
    const page = await open(browser, room.served, DESK, errors);
    await page.goto(`${room.served.url}${START}#join/${room.code}`);
    await page.getByRole("button", { name: fromContent("country.KEN.name") }).click();
    await expect(page.locator(".lobby")).toBeVisible();
    await room.teach({ type: "start", table: 0 });
    await button(page, t("briefing.start")).click();
    await expect(page.locator(".match")).toBeVisible();

    let seasons = 0;
    let asked = 0;
    const isOver = page.locator(".room-end");
    for (; (await isOver.count()) === 0; await closedByTeacher(page, room)) {
      const place = (await placeOf(page).textContent()) ?? "";
      await readMove(page);
      await goAlong(page);
      if ((await beatOf(page)) !== "season") continue;
      if (seasons === 0) {
        await room.teach({ type: "inject", table: 0, event: EVENT_FOR_ONE, season: null });
        await expect(question(page)).toBeVisible();
      }
      seasons += 1;
      if (await hasAsked(page, place, button(page, t("room:bar.done")))) asked += 1;
    }
    expect(seasons).toBeGreaterThan(2);
    expect(asked, "seasons with a question").toBeGreaterThan(0);
    await page.context().close();
    await room.served.close();
    expect(errors).toEqual([]);
  });
}
