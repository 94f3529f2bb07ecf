/** Ways through the page that many tests share: to a table, through a beat, to the end. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Beat } from "../../../src/engine/state/world.ts";
import { press } from "./keyboard.ts";
import { t } from "./words.ts";

/** Without WebGL, which is slow without a graphics card. */
export const START = "/?renderer=canvas";

export function button(scope: Page | Locator, name: string | RegExp): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** The panel of decisions and papers. */
export function decision(page: Page): Locator {
  return page.getByRole("region", { name: t("match.decision") });
}

/** The beat that is open; the match screen must be there. */
export async function beatOf(page: Page): Promise<Beat> {
  return (await page.locator(".match").getAttribute("data-beat")) as Beat;
}

/** Round and beat, or season and month, in the words of the page: changes with every beat. */
export function placeOf(page: Page): Locator {
  return page.locator(".phase-now");
}

/** What closes a beat: named after what it does, or "Go on" where the seat has nothing to decide. */
export function confirmButton(page: Page, beat: Beat): Locator {
  const foot = page.getByRole("contentinfo");
  return button(foot, t(`beat.${beat as Exclude<Beat, "over">}.confirm`)).or(button(foot, t("match.goOn")));
}

/** Whether another beat is open than the one in these words. */
async function hasMovedOn(page: Page, place: string | null): Promise<boolean> {
  return (await placeOf(page).textContent()) !== place;
}

/** The page takes a press so soon after another for the tail of a double click; a little more than it says. */
const REST_MS = 600;
/** A press that led to nothing for so long was not taken for one. */
const UNHEARD_MS = 15_000;

/** When a beat opened by a press. */
const opened = new WeakMap<Page, number>();

/**
 * Closes the beat with the keyboard, once the page takes the press for one. It is made again where nothing has
 * happened for long; never once the beat has changed.
 */
export async function closeBeat(page: Page): Promise<Beat> {
  await page.waitForFunction((until) => Date.now() >= until, (opened.get(page) ?? 0) + REST_MS);
  const place = await placeOf(page).textContent();
  const confirm = confirmButton(page, await beatOf(page));
  await expect(async () => {
    if (await hasMovedOn(page, place)) return;
    await press(page, confirm);
    await skipPicture(page, place);
  }).toPass();
  opened.set(page, Date.now());
  return beatOf(page);
}

/** While the picture tells what has happened the page stands as it was before: Skip brings what it tells. */
async function skipPicture(page: Page, place: string | null): Promise<void> {
  const skip = button(page.getByRole("contentinfo"), t("match.skip"));
  await expect(async () => {
    if (await skip.isVisible()) await skip.evaluate((one) => (one as HTMLElement).click());
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
