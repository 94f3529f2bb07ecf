/**
 * How much a person with a screen reader hears in each beat of a whole match, line by line: up to the first choice, and
 * on the card about the last move.
 */
import { expect, type Page } from "@playwright/test";
import { goAlong, joinAll } from "../support/browser/acts.ts";
import { test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import {
  beatOf,
  button,
  closeToMove,
  decision,
  leaveQuestions,
  placeOf,
  readButton,
  START,
} from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import {
  hear,
  listenTo,
  MOST_WORDS,
  readTo,
  type Script,
  scene,
  wordsHeard,
} from "../support/browser/spoken.ts";
import { like, t } from "../support/browser/words.ts";

test.use({ readsMoves: false });

const PANEL = ".decision .tab-panel";
/**
 * The card says what the move did, what came of it, whom it touches and what it cost; after a close also how each text
 * fared, and how the match compares.
 */
const MOST_ON_CARD = 90;
/** What is heard while the seat acts is not counted here. */
const ANY = Number.POSITIVE_INFINITY;

/** Answers what the beat asks, so that nothing is left open and the card has the most to tell. */
async function answer(page: Page): Promise<void> {
  const beat = await beatOf(page);
  const panel = decision(page);
  if (beat === "sound" || beat === "lastSounding") {
    const all = button(panel, t("negotiation:sound.layAll"));
    if ((await all.count()) > 0) return press(page, all);
    const next = panel.getByRole("button", { name: like("negotiation:common.next") });
    for (let isOpen = true; isOpen; ) {
      await press(page, button(panel, t("negotiation:sound.fill")));
      await expect(button(panel, t("negotiation:sound.fill"))).toHaveCount(0);
      isOpen = (await next.count()) > 0;
      if (isOpen) await press(page, next);
    }
  }
  if (beat === "deal") {
    const accept = panel.getByRole("button", { name: like("negotiation:offer.acceptFrom") });
    for (let left = 5; left > 0 && (await accept.first().isVisible()); left--) {
      const open = await accept.count();
      await press(page, accept.first());
      await expect.poll(() => accept.count()).toBeLessThan(open);
    }
  }
  if (beat === "close") await joinAll(page);
  await goAlong(page);
  await leaveQuestions(page);
}

/** Plays on to the end, and resolves to what was too long. */
async function tooLong(script: Script, headings: readonly number[]): Promise<readonly string[]> {
  const { page } = script;
  const long: string[] = [];
  const count = (title: string, most: number): void => {
    const words = wordsHeard(script);
    test.info().annotations.push({ type: "words", description: `${title}: ${words}` });
    const said = script.parts.at(-1)?.heard.map(({ how, text }) => `${how}: ${text}`) ?? [];
    if (words > most) long.push(`${title}: ${words} words\n${said.join("\n")}`);
  };
  let first = headings;
  while ((await beatOf(page)) !== "over") {
    const place = (await placeOf(page).textContent()) ?? "";
    await hear(script);
    await readTo(script, PANEL, first);
    first = [];
    count(place, MOST_WORDS);
    scene(script, `acts: ${place}`, ANY);
    await answer(page);
    await hear(script);
    scene(script, `card: ${place}`, ANY);
    await closeToMove(page);
    await hear(script);
    if ((await readButton(page).count()) === 0) {
      scene(script, "next", ANY);
      continue;
    }
    await readTo(script, `${PANEL}, .bottom-bar`);
    count(`card: ${place}`, MOST_ON_CARD);
    scene(script, "next", ANY);
    await press(page, readButton(page));
    await expect(readButton(page)).toHaveCount(0);
  }
  return long;
}

test("in every beat of the guided first match, at most 60 words come before the first choice, and a card has 90", {
  tag: LONG,
}, async ({ page }) => {
  test.slow();
  await page.goto(START);
  const start = button(page, t("start.first"));
  await expect(start).toBeVisible();
  const script = await listenTo(page);
  scene(script, "first", ANY);
  await press(page, start);
  await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
  expect(await tooLong(script, [2])).toEqual([]);
});

test("in every beat of a plain match, at most 60 words come before the first choice, and a card has 90", {
  tag: LONG,
}, async ({ page }) => {
  test.slow();
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
  const script = await listenTo(page);
  scene(script, "first", ANY);
  await page.getByRole("heading", { level: 1 }).focus();
  expect(await tooLong(script, [2])).toEqual([]);
});
