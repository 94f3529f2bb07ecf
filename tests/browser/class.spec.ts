/**
 * A whole lesson with a teacher's desk, a wall and eight pupils, each on their own page, over plain http at a name
 * other than localhost. One pupil comes late, one leaves, all reload at once, and the host crashes once. These pupils
 * play fast, but the test counts every beat at the full length of its clock.
 */
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { fragmentOf } from "../../src/client/addresses/room-address.ts";
import { usualSeats } from "../../src/client/setup/room-plan.ts";
import { BEATS, type Beat } from "../../src/engine/state/world.ts";
import { secondsOf } from "../../src/room/beat-clock.ts";
import { countOf } from "../../src/tools/pace/count.ts";
import { piecesIn } from "../../src/tools/pace/in-page.ts";
import { layPlacards } from "../support/browser/acts.ts";
import { violations } from "../support/browser/axe.ts";
import { watch } from "../support/browser/fixtures.ts";
import { keptKey } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button, endAnyway, placeOf, readMove } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { fromContent, t } from "../support/browser/words.ts";

/** The seats that the desk suggests for a lesson of eight. */
const SEATS = usualSeats("lesson", 8);
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
const LESSON_S = 45 * 60;

/**
 * In the first beat, the pupil at this index keeps reading the mandate until all pupils with lower indices (two
 * thirds of the class) are ready.
 */
const READER = 5;
/** The mandate, and the first question before the match, which this pupil has not answered yet. */
const MOST_WORDS = 120;

/** The time to join before the first beat, and the time for the debrief and the exit ticket after the last one. */
const JOINING_S = 4 * 60;
const DEBRIEF_S = 8 * 60;

/** Errors in the browser that this test causes itself, because the host is gone for a while. */
const HOST_GONE = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|Failed to load resource/;

type Pupil = Readonly<{ seat: string; page: Page; context: BrowserContext }>;

const match = (page: Page) => page.locator(".match");

test("a class plays a lesson in 45 minutes, and nobody loses a seat", { tag: LONG }, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const teacher = await open(browser, room, DESK, errors);
  const { code, wall: wallLink } = await openedByTeacher(teacher, room);
  const wall = await open(browser, room, DESK, errors);
  // WebGL without a graphics card would be slow, and devices wait for the wall, so the wall uses the canvas renderer.
  await wall.goto(wallLink);
  await expect(wall.getByText(t("wall:codeHeading"))).toBeVisible();
  expect(await violations(wall), "wall, joining").toEqual([]);

  const [late = "", ...early] = SEATS.toReversed();
  const pupils: Pupil[] = [];
  for (const seat of early) pupils.push(await joined(browser, room, code, seat, errors));
  expect(await violations(pupils[0]?.page ?? teacher), "a pupil, waiting").toEqual([]);
  await button(teacher.getByRole("main"), t("desk:acts.start")).click();
  for (const { page } of pupils) {
    await expect(button(page, t("briefing.start"))).toBeVisible();
    if (page === pupils[READER]?.page) continue;
    await button(page, t("briefing.start")).click();
    await expect(match(page)).toHaveAttribute("data-beat", "sound");
  }
  expect(await violations(pupils[0]?.page ?? teacher), "a pupil, sounding").toEqual([]);
  expect(await violations(teacher), "the desk").toEqual([]);

  const reader = pupils[READER]?.page ?? teacher;
  expect(await wordsOf(reader), "words of a mandate").toBeLessThanOrEqual(MOST_WORDS);

  let beats = 0;
  let seconds = JOINING_S + DEBRIEF_S;
  for (let beat = await stage(pupils); beat !== "over"; beat = await stage(pupils)) {
    beats++;
    seconds += secondsOf(beat, beats);
    if (beats === 1) await isCalled(reader, pupils);
    if (beats === 2) pupils.push(await joinedLate(browser, room, code, late, errors));
    if (beats === 3) await refreshStorm(pupils);
    if (beats === 4) await room.restart();
    if (beats === 5) await pupils.shift()?.context.close();
    await playBeat(pupils, room);
  }
  expect(beats).toBeLessThanOrEqual(14);
  for (const { page } of pupils) await answersTicket(page);
  const answered = t("desk:tickets.answered", { answered: pupils.length, asked: SEATS.length });
  await expect(teacher.getByText(answered)).toBeVisible();
  for (const { page, seat } of pupils) await seesDebrief(page, seat);
  expect(await violations(pupils[0]?.page ?? teacher), "a pupil's debrief").toEqual([]);
  expect(await violations(wall), "the wall, at the end").toEqual([]);
  test.info().annotations.push({ type: "lesson", description: `${beats} beats, ${seconds / 60} minutes` });
  expect(seconds).toBeLessThanOrEqual(LESSON_S);
  expect(errors.filter((error) => !HOST_GONE.test(error))).toEqual([]);
  await room.close();
});

async function open(
  browser: Browser,
  { url }: ServedRoom,
  viewport: typeof PHONE,
  errors: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const seen = watch(context, new URL(url).host);
  context.on("close", () => errors.push(...seen.errors, ...seen.foreign));
  context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return context.newPage();
}

/** The teacher opens a lesson for eight delegations at one table and copies the wall's link from the desk. */
async function openedByTeacher(
  page: Page,
  { url }: ServedRoom,
): Promise<Readonly<{ code: string; wall: string }>> {
  await page.goto(`${url}/#desk`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole("textbox", { name: t("desk:open.tables") }).fill("1");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: t("desk:open.delegations") }).fill("8");
  await page.keyboard.press("Tab");
  expect(await violations(page), "opening a room").toEqual([]);
  await button(page, t("desk:open.go")).click();
  const link = page.getByRole("link", { name: t("desk:head.wall") });
  await expect(link).toBeVisible();
  const [, code = ""] = /#desk\/(\w{6})$/.exec(page.url()) ?? [];
  const key = await keptKey(page, "wall", code);
  return { code, wall: `${url}/?renderer=canvas${fragmentOf({ page: "wall", code, key })}` };
}

async function joined(
  browser: Browser,
  room: ServedRoom,
  code: string,
  seat: string,
  errors: string[],
): Promise<Pupil> {
  const page = await open(browser, room, PHONE, errors);
  await page.goto(`${room.url}/?renderer=canvas#join`);
  await page.getByRole("textbox", { name: t("room:join.code") }).fill(code.toLowerCase());
  await button(page, t("room:join.enter")).click();
  const state = fromContent(`country.${seat}.name`);
  await page.getByRole("button", { name: state }).click();
  await expect(page.getByRole("heading", { name: t("room:lobby.heading", { state }) })).toBeVisible();
  return { seat, page, context: page.context() };
}

/** A pupil who joins after the start still gets a seat and a mandate. */
async function joinedLate(
  browser: Browser,
  room: ServedRoom,
  code: string,
  seat: string,
  errors: string[],
): Promise<Pupil> {
  const page = await open(browser, room, PHONE, errors);
  await page.goto(`${room.url}/?renderer=canvas#join/${code}`);
  await page.getByRole("button", { name: fromContent(`country.${seat}.name`) }).click();
  // Latecomers also read their mandate before their first decision.
  await button(page, t("briefing.start")).click();
  await expect(match(page)).toBeVisible();
  return { seat, page, context: page.context() };
}

async function refreshStorm(pupils: readonly Pupil[]): Promise<void> {
  const before = await stage(pupils);
  await Promise.all(pupils.map(({ page }) => page.reload()));
  for (const { page, seat } of pupils) {
    await expect(match(page)).toHaveAttribute("data-beat", before);
    await expect(page.getByRole("banner")).toContainText(fromContent(`country.${seat}.name`));
  }
}

/** The current beat at the table. A pupil's page shows it only once the wall has shown it. */
async function stage(pupils: readonly Pupil[]): Promise<Beat> {
  const page = pupils.at(-1)?.page;
  const beat = await page
    ?.locator(".match")
    .getAttribute("data-beat", { timeout: 5000 })
    .catch(() => null);
  return BEATS.find((one) => one === beat) ?? "over";
}

/** Lays the placards of one article, and then, if there are others, theirs as the mandate suggests. */
async function layAll(page: Page): Promise<void> {
  if (!(await page.locator(".decision .placard-choice").first().isVisible())) return;
  await layPlacards(page);
  const all = button(page, t("negotiation:sound.layAll"));
  await all.click({ timeout: 3000 }).catch(() => undefined);
}

/** Once most pupils are ready, a pupil who is still reading is called to the table and told why. */
async function isCalled(reader: Page, pupils: readonly Pupil[]): Promise<void> {
  for (const { page } of pupils.slice(0, READER)) {
    await layAll(page);
    await sayReady(page, await placeOf(page).textContent());
  }
  await expect(match(reader)).toHaveAttribute("data-beat", "sound");
  await expect(reader.getByText(t("room:called.waited"))).toBeVisible();
}

async function wordsOf(page: Page): Promise<number> {
  const parts = [page.locator(".room-bar"), page.locator("#main")];
  const counts = await Promise.all(parts.map(async (part) => countOf(await piecesIn(part), new Set())));
  return counts.reduce((sum, { words }) => sum + words, 0);
}

/**
 * All pupils read what their last move did. If the beat asks for placards, they lay those that their mandate suggests.
 * They say that they are ready, and then the beat's clock runs out.
 */
async function playBeat(pupils: readonly Pupil[], room: ServedRoom): Promise<void> {
  const before = await Promise.all(pupils.map(({ page }) => placeOf(page).textContent()));
  for (const [at, { page }] of pupils.entries()) {
    await readMove(page);
    await layAll(page);
    const guess = button(page, t("room:forecast.say"));
    if (await guess.isVisible()) {
      // Nothing is chosen before: a guess that nobody made would count as 50%.
      await expect(guess).toBeDisabled();
      await page.getByRole("slider", { name: t("room:forecast.ask") }).press("ArrowRight");
      await guess.click();
    }
    await sayReady(page, before[at] ?? null);
  }
  for (const [at, { page }] of pupils.entries()) {
    await expect(async () => {
      room.later(LITTLE_S);
      expect(await hasMovedOn(page, before[at] ?? null)).toBe(true);
    }).toPass();
  }
}

/**
 * The number of seconds by which the host's clock advances between two checks. A beat waits at most ten seconds for
 * an absent device, so a few steps are enough.
 */
const LITTLE_S = 4;

const PRESS_MS = 3000;

/**
 * Presses the button until the press counts. Right after a beat opens, the page ignores a press, because it could be
 * part of a double click.
 */
async function sayReady(page: Page, place: string | null): Promise<void> {
  const ready = button(page, t("room:bar.done"));
  await expect(async () => {
    if ((await hasMovedOn(page, place)) || (await ready.isDisabled())) return;
    // If the host has already accepted a press, the button stays disabled until the beat closes.
    await ready.click({ timeout: PRESS_MS });
    if (await endAnyway(page).isVisible()) await endAnyway(page).click({ timeout: PRESS_MS });
    expect((await hasMovedOn(page, place)) || (await ready.isDisabled())).toBe(true);
  }).toPass();
}

/** Whether the page shows another beat, or none because the match is over. */
async function hasMovedOn(page: Page, place: string | null): Promise<boolean> {
  const isOver = (await match(page).count()) === 0;
  return isOver || (await placeOf(page).textContent()) !== place;
}

async function answersTicket(page: Page): Promise<void> {
  const ticket = page.getByRole("form", { name: t("room:ticket.heading") });
  await ticket.getByText(t("room:ticket.successes.ratherYes"), { exact: true }).click();
  await ticket
    .getByRole("textbox", { name: t("room:ticket.decision") })
    .fill("The help we got.\nIt moved two.");
  await button(ticket, t("room:ticket.send")).click();
  await expect(ticket.getByText(t("room:ticket.sent"))).toBeVisible();
}

async function seesDebrief(page: Page, seat: string): Promise<void> {
  await button(page, t("room:debrief.mine")).click();
  await expect(match(page)).toHaveAttribute("data-beat", "over");
  await expect(page.getByRole("banner")).toContainText(fromContent(`country.${seat}.name`));
}
