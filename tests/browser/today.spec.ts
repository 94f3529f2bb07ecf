/**
 * Today's convention from the start page to its end, and what the player keeps from it: a line, a card, a file, and a
 * second try.
 */
import type { Page } from "@playwright/test";
import type { Bundle } from "../../src/client/saves/matches-file.ts";
import { seatOfDay } from "../../src/client/saves/today.ts";
import { todaysSeed } from "../../src/client/setup/seeds.ts";
import { downloaded, exportedRecord, importMatches, leave, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, START } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { doorButton, openDoor, pressAct } from "../support/browser/start.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

const SEAT = seatOfDay(todaysSeed());
const STATE = fromContent(`country.${SEAT}.name`);
const NAME = t("start.saveLine", { state: STATE, scenario: t("scenario.express.name") });

/** Stays silent in every beat, which is the fastest way through the match. */
async function playToday(page: Page): Promise<void> {
  await page.goto(START);
  await press(page, doorButton(page));
  await press(page, button(page, t("today.of", { state: STATE })));
  await press(page, button(page, t("briefing.start")));
  await closeUntil(page, "over");
}

/** The line of the day, as the page copies it once par is known. */
async function copiedLine(page: Page): Promise<string> {
  const line = page.getByRole("textbox", { name: t("today.share") });
  await expect(line).toHaveValue(/\(par ▮▮▮▯▯▯\)/, { timeout: STUDY_MS });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(page, button(page, t("today.copy")));
  await expect(page.getByText(t("today.copied"))).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openMatches(page: Page): Promise<void> {
  await pressAct(page, "matches");
  await expect(page.getByRole("heading", { name: t("matches:heading"), level: 1 })).toBeVisible();
}

function cards(page: Page): ReturnType<Page["locator"]> {
  return page.getByRole("article", { name: NAME });
}

test("is played once a day, saved, exported as a file and imported again", { tag: LONG }, async ({
  page,
  watched,
}) => {
  await playToday(page);
  await press(page, button(page, t("debrief:end.share")));
  const atTheEnd = await copiedLine(page);
  await page.keyboard.press("Escape");
  await leave(page);
  await openDoor(page, "alone");
  const line = page.getByRole("textbox", { name: t("today.share") });
  await expect(line).toHaveValue(new RegExp(`^Fortieth, .*${STATE}.*\\(par .*http://`), {
    timeout: STUDY_MS,
  });
  const told = await line.inputValue();
  expect(atTheEnd).toBe(told);

  await press(page, button(page, t("page.start")));
  await openMatches(page);
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page).getByText(like("matches:today"))).toBeVisible();
  await expect(cards(page).getByText(like("matches:better"))).toBeVisible({ timeout: STUDY_MS });
  const file = await downloaded(page, () => press(page, button(page, t("matches:export"))));

  await press(page, button(cards(page), t("start.deleteSave", { name: NAME })));
  await press(page, button(page.getByRole("alertdialog"), t("common.remove")));
  await expect(cards(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await importMatches(page, file.slice(0, -100));
  await expect(page.getByText(t("matches:notImported"))).toBeVisible();
  const [single] = (JSON.parse(file) as Bundle).saves;
  await importMatches(page, String(single?.text));
  await expect(page.getByText(t("matches:oneMatch", { open: t("start.open") }))).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await importMatches(page, file);
  await expect(page.getByText(t("matches:imported", { count: 1 }))).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await importMatches(page, file);
  await expect(page.getByText(t("matches:imported", { count: 0 }))).toBeVisible();
  expect(await savesOf(page)).toHaveLength(1);

  await press(page, button(page, t("page.start")));
  await openDoor(page, "alone");
  await expect(line).toHaveValue(told);
  await press(page, button(page, t("today.again")));
  await press(page, button(page, t("briefing.start")));
  expect((await exportedRecord(page)).setup).toMatchObject({ seed: todaysSeed(), secondTry: true });
  await leave(page);
  await openDoor(page, "alone");
  await expect(line).toHaveValue(told);
  expect(watched).toEqual({ errors: [], foreign: [], missing: [] });
});

test("continues where the player left it, and names its seat in the meantime", async ({ page }) => {
  await page.goto(START);
  await press(page, doorButton(page));
  await press(page, button(page, t("today.of", { state: STATE })));
  await press(page, button(page, t("briefing.start")));
  await leave(page);
  await openDoor(page, "alone");
  await press(page, button(page, t("today.goOn", { state: STATE })));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
});

test("after midnight the page shows the next day, and a match begun the day before still counts for that day", {
  tag: LONG,
}, async ({ page }) => {
  const stateOf = (day: string): string => fromContent(`country.${seatOfDay(day)}.name`);
  await page.clock.setFixedTime(new Date(2026, 10, 26, 23, 59));
  await page.goto(START);
  await openDoor(page, "alone");
  await press(page, button(page, t("today.of", { state: stateOf("2026-11-26") })));
  await press(page, button(page, t("briefing.start")));
  await leave(page);
  await openDoor(page, "alone");
  await expect(button(page, t("today.goOn", { state: stateOf("2026-11-26") }))).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 10, 27, 0, 1));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(button(page, t("today.of", { state: stateOf("2026-11-27") }))).toBeVisible();
  await expect(page.getByText(like("today.unfinished"))).toBeVisible();
  await press(page, button(page, t("today.finish")));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
});
