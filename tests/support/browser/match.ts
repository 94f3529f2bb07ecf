/** Steps that many tests share: to a table, through a beat, to the end. */
import { expect, type Locator, type Page } from "@playwright/test";
import { EMPTY_CHAIR_TRUST } from "../../../src/engine/model/costs.ts";
import type { Beat } from "../../../src/engine/state/world.ts";
import { press } from "./keyboard.ts";
import { t } from "./words.ts";

/** The start page's address. The canvas renderer avoids WebGL, which is slow on a machine without a graphics card. */
export const START = "/?renderer=canvas";

export function button(scope: Page | Locator, name: string | RegExp): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** The panel of decisions and papers. */
export function decision(page: Page): Locator {
  return page.getByRole("region", { name: t("match.decision") });
}

/** The open beat. The match screen must be shown. */
export async function beatOf(page: Page): Promise<Beat> {
  return (await page.locator(".match").getAttribute("data-beat")) as Beat;
}

/** The round and beat, or the season and month, as shown on the page. The text changes with every beat. */
export function placeOf(page: Page): Locator {
  return page.locator(".phase-now");
}

/** The button that closes a beat. It is named after what it does, or "Go on" if the seat has nothing to decide. */
export function confirmButton(page: Page, beat: Beat): Locator {
  const foot = page.getByRole("contentinfo");
  return button(foot, t(`beat.${beat as Exclude<Beat, "over">}.confirm`))
    .or(button(foot, t("match.goOn")))
    .or(button(foot, t("match.confirmDeposit")))
    .or(button(foot, t("match.confirmVoteDeposit")))
    .or(button(foot, t("match.layFirst")))
    .or(button(foot, leavingWords()));
}

/** The button of the guided match that leaves the chair empty, once a first press has led to the placards. */
const leavingWords = (): string => t("match.confirmEmpty", { trust: EMPTY_CHAIR_TRUST });

/** Goes on without an answer on purpose, where a first press led to the placards or brought a question. */
export async function goOnSilently(page: Page, confirm: Locator): Promise<void> {
  if (await endAnyway(page).isVisible()) return press(page, endAnyway(page));
  const leaving = button(page.getByRole("contentinfo"), leavingWords());
  if (await leaving.isVisible()) await press(page, confirm);
}

/** The answer that ends a beat with questions left open. */
export function endAnyway(page: Page): Locator {
  return button(page.getByRole("alertdialog"), t("match.ending.go"));
}

/** Whether the page has moved on to another beat. */
async function hasMovedOn(page: Page, place: string | null): Promise<boolean> {
  return (await placeOf(page).textContent()) !== place;
}

/**
 * The time to wait between presses. It is a little longer than the time in which the page ignores a second press as
 * part of a double click.
 */
const REST_MS = 600;
/** If a press has had no effect after this time, the page did not accept it. */
const UNHEARD_MS = 15_000;

/** The time of the press that opened the current beat, by page. */
const opened = new WeakMap<Page, number>();

/** The question that the season puts to the seat now. */
export function question(page: Page): Locator {
  return decision(page).locator(".question");
}

/** Leaves every question of a season open, because the beat closes only once each is settled. */
export async function leaveQuestions(page: Page): Promise<void> {
  for (let left = await question(page).count(); left > 0; left = await question(page).count()) {
    const name = (await question(page).getAttribute("aria-label")) ?? "";
    await press(page, question(page).locator("> .button"));
    await expect(decision(page).getByRole("region", { name, exact: true })).toHaveCount(0);
  }
}

/** The button that leads from what the last move did to the next decision. */
export function readButton(page: Page): Locator {
  return page.locator("[data-step=read] .button");
}

/** Clicks a button that can disappear at any moment, without waiting for it to come back. */
async function clickIfThere(wanted: Locator): Promise<void> {
  await wanted.evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
}

/** Goes on from what the last move did, if the page shows it. The page ignores a press soon after the beat opened. */
export async function readMove(page: Page): Promise<void> {
  await expect(async () => {
    const read = readButton(page);
    await clickIfThere(read);
    expect(await read.count()).toBe(0);
  }).toPass({ intervals: [50, 100, 200, 300] });
}

/** Closes the beat and goes on from what it did to the next decision. */
export async function closeBeat(page: Page): Promise<Beat> {
  await closeToMove(page);
  await readMove(page);
  return beatOf(page);
}

/**
 * Closes the beat by keyboard as soon as the page accepts a press, up to the report of what it did. It presses again if
 * nothing happens for a long time, but never after the beat has changed.
 */
export async function closeToMove(page: Page): Promise<void> {
  await page.waitForFunction((until) => Date.now() >= until, (opened.get(page) ?? 0) + REST_MS);
  const place = await placeOf(page).textContent();
  await readMove(page);
  const confirm = confirmButton(page, await beatOf(page));
  await expect(async () => {
    if (await hasMovedOn(page, place)) return;
    if (!(await endAnyway(page).isVisible())) {
      // The panel is drawn after the bar, so a question can appear late. Until then the page takes no press.
      await leaveQuestions(page);
      expect(await confirm.isEnabled()).toBe(true);
      await press(page, confirm);
    }
    await goOnSilently(page, confirm);
    await skipPicture(page, place);
  }).toPass();
  opened.set(page, Date.now());
}

/** Presses Skip until the page shows the result. While the picture plays, the page stays as it was. */
async function skipPicture(page: Page, place: string | null): Promise<void> {
  const skip = button(page.getByRole("contentinfo"), t("match.skip"));
  await expect(async () => {
    await clickIfThere(skip);
    expect(await hasMovedOn(page, place)).toBe(true);
  }).toPass({ timeout: UNHEARD_MS });
}

/** Closes beats until one of these is open. */
export async function closeUntil(page: Page, ...wanted: readonly Beat[]): Promise<Beat> {
  let beat = await beatOf(page);
  while (!wanted.includes(beat) && beat !== "over") beat = await closeBeat(page);
  expect(wanted).toContain(beat);
  return beat;
}
