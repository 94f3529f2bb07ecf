/**
 * A lesson on paper with one device, from the start page to the debrief. The clerk enters what the room shows, and
 * the network goes down after the first picture. The page is on the projector, so it must reveal nothing that only
 * one seat may know.
 */
import type { Page } from "@playwright/test";
import { usualPlan } from "../../src/client/setup/single-device-plan.ts";
import type { Beat } from "../../src/engine/state/world.ts";
import { secondsOf } from "../../src/room/beat-clock.ts";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, endAnyway, START } from "../support/browser/match.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, t } from "../support/browser/words.ts";

const LESSON_S = 45 * 60;
/** The time before the first beat and after the last one, for handing out papers, the debrief and the exit ticket. */
const AROUND_S = 12 * 60;

/** Seconds per action in the keystroke-level model. A click near the pointer takes slightly longer than a key. */
const KEY_S = 0.28;
const PRESS_S = 0.4;
const MOST_S = 40;

/** Stores the class's plan with a fixed seed. Otherwise every run would be a different lesson. */
async function withSeed(page: Page, seed: string): Promise<void> {
  const plan = { ...usualPlan(), seed };
  await page.addInitScript((kept) => {
    localStorage.setItem("fortieth.clerk", kept);
    // The test does not need moving pictures.
    localStorage.setItem("fortieth.motion", "off");
  }, JSON.stringify(plan));
}

type Count = { keys: number; presses: number };

const clerk = (page: Page) => page.locator(".clerk");
const beatOf = async (page: Page): Promise<Beat> => (await clerk(page).getAttribute("data-beat")) as Beat;
const cells = (page: Page) => page.locator(".clerk-cell");
const close = (page: Page) => button(page, new RegExp(`^${t("clerk:sheet.close")}`));

function inSeconds({ keys, presses }: Count): number {
  return keys * KEY_S + presses * PRESS_S;
}

function noted(name: string, count: Count): void {
  const { keys, presses } = count;
  const words = `${keys} keys, ${presses} presses: ${inSeconds(count).toFixed(1)} s`;
  test.info().annotations.push({ type: name, description: words });
  process.stdout.write(`${name}: ${words}\n`);
}

/**
 * A press right after a beat opens counts as part of a double click, so the test presses until the page accepts it.
 */
async function closed(page: Page): Promise<Beat> {
  const clock = (await clerk(page).getAttribute("data-clock")) ?? "";
  await expect(async () => {
    if (await endAnyway(page).isVisible()) await endAnyway(page).click();
    else if ((await clerk(page).getAttribute("data-clock")) === clock) await close(page).click();
    await expect(clerk(page)).not.toHaveAttribute("data-clock", clock, { timeout: 1000 });
  }).toPass();
  // The button that closed the beat becomes the skip button while the picture plays.
  const skip = button(page, t("clerk:sheet.skip"));
  while ((await skip.count()) > 0) await skip.click({ timeout: 5000 }).catch(() => undefined);
  return beatOf(page);
}

/** The letters of the wordings that stand at the head of the first column. They are those on paper. */
async function lettersOfFirstColumn(page: Page): Promise<readonly string[]> {
  const notes = await page.locator("th[scope=col]:has(strong)").first().locator(".block").allTextContents();
  return notes.map((note) => note.trim().slice(0, 1));
}

/**
 * Marks who supports which of two wordings, as a class might: one press per cell, and one key per wording to choose
 * the mark.
 */
async function placardsOfTwelve(page: Page): Promise<Count> {
  const count = { keys: 0, presses: 0 };
  const [first = "", second = ""] = await lettersOfFirstColumn(page);
  for (const letter of [first, second]) {
    const brush = page.locator(`[data-brush="for:${letter.charCodeAt(0) - "A".charCodeAt(0)}"] .clerk-key`);
    await page.keyboard.press((await brush.textContent()) ?? "");
    count.keys += 1;
    for (let row = 0; row < 12; row += 1) {
      if ((row % 2 === 0) !== (letter === first)) continue;
      await cells(page)
        .nth(3 * row)
        .click();
      count.presses += 1;
    }
  }
  return count;
}

/** The page passes axe, and everything still fits with text twice as large. */
async function look(page: Page, beat: string): Promise<void> {
  expect.soft(await violations(page), `${beat}: axe`).toEqual([]);
  const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectFits(page, `${beat}, twice as large`, true);
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
}

test("a class plays a lesson from paper on one device without a network, and the page reveals no secret", {
  tag: LONG,
}, async ({ page, context }) => {
  await withSeed(page, "hands-3");
  await page.goto(START);
  await clickAct(page, "clerk");
  await expect(page.getByRole("link", { name: t("clerk:setup.print") })).toBeVisible();
  expect(await violations(page), "setting up").toEqual([]);
  await button(page, t("clerk:setup.start")).click();
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  // Wait until the start page has prefetched: a request cut off by the lost network would be an error in the console.
  await expect(page.locator("html")).toHaveAttribute("data-ahead", "there");
  await context.setOffline(true);

  await cells(page).first().focus();
  const count = await placardsOfTwelve(page);
  noted("twelve placards", count);
  expect(count.keys + count.presses).toBeLessThanOrEqual(14);
  expect(inSeconds(count)).toBeLessThan(MOST_S);
  await expect(cells(page).nth(3)).toContainText((await lettersOfFirstColumn(page))[1] ?? "");
  // The beat asks before it ends with something missing, and the usual answer leads back to the sheet.
  await close(page).click();
  await expect(page.getByRole("alertdialog")).toHaveAccessibleName(t("clerk:sheet.ask", { count: 12 }));
  await expect(button(page.getByRole("alertdialog"), t("match.ending.back"))).toBeFocused();
  await expect(page.getByRole("alertdialog").getByRole("button")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(page.locator(".clerk-sheet :focus")).toHaveCount(1);
  await expect(clerk(page)).toHaveAttribute("data-beat", "sound");
  await button(page, t("clerk:sheet.rest")).click();
  await expect(page.getByText(t("clerk:sheet.full"))).toBeVisible();
  await expect(close(page)).toHaveText(t("clerk:sheet.close"));

  const seen = new Set<Beat>();
  let beats = 0;
  let seconds = AROUND_S;
  for (let beat = await beatOf(page); beat !== "over"; beat = await closed(page)) {
    beats += 1;
    seconds += secondsOf(beat, beats);
    await enter(page, beat);
    if (!seen.has(beat)) await look(page, beat);
    seen.add(beat);
    await tellsNothing(page);
  }
  expect(seen.size).toBeGreaterThanOrEqual(7);
  test.info().annotations.push({ type: "lesson", description: `${beats} beats, ${seconds / 60} minutes` });
  expect(seconds).toBeLessThanOrEqual(LESSON_S);

  await button(page, t("clerk:end.debrief")).click();
  await expect(page.getByRole("radio", { name: fromContent("country.USA.name") })).toBeChecked();
  await choose(page, page.getByRole("radio", { name: fromContent("country.KEN.name") }));
  await expect(page.locator(".debrief")).toBeVisible();
});

/** Enters something in every kind of beat. The block on the last night leads to a vote. */
async function enter(page: Page, beat: Beat): Promise<void> {
  if (beat === "deal") {
    await button(page, t("clerk:said.enter")).click();
    await expect(page.locator(".clerk-entered li")).toHaveCount(1);
  }
  if (beat === "stand") {
    await page.locator('[data-brush="block"]').click();
    await cells(page).first().click();
    await expect(cells(page).first()).toContainText(t("clerk:mark.block"));
  }
  if (beat === "vote") await cells(page).first().click();
  if (beat === "season") await cells(page).first().click();
}

/** The page contains none of the headings that only a seat may see. */
async function tellsNothing(page: Page): Promise<void> {
  const words = ((await page.locator("body").textContent()) ?? "").toLowerCase();
  for (const key of ["briefing.mandate", "briefing.redLines", "home.heading"] as const) {
    expect.soft(words).not.toContain(t(key).toLowerCase());
  }
}

test("193 placards on an article take under forty seconds to enter, and a class's match survives a reload", {
  tag: LONG,
}, async ({ page }) => {
  await withSeed(page, "a committee");
  await page.goto(`${START}#clerk`);
  await choose(page, page.getByRole("radio", { name: t("clerk:setup.whoOf.whole") }));
  await button(page, t("clerk:setup.start")).click();
  await expect(cells(page)).toHaveCount(193);
  await expectFits(page, "193 states", true);
  expect(await violations(page), "193 states").toEqual([]);

  const heads = page.locator(".clerk-row-head");
  const count: Count = { keys: 0, presses: 0 };
  await heads.first().focus();
  for (const key of ["1", "2"]) {
    await page.keyboard.press(key);
    count.keys += 1;
    for (let caucus = 0; caucus < (await heads.count()); caucus += 1) {
      if ((caucus % 2 === 0) !== (key === "1")) continue;
      await heads.nth(caucus).click();
      count.presses += 1;
    }
  }
  // Then change the states that differ from their caucus: some one by one, and four neighbours with one drag.
  const marks = await cells(page).locator(".clerk-mark").allTextContents();
  // The letters of the two texts on the floor, which are those on paper.
  const [first = "", second = ""] = [...new Set(marks.map((mark) => mark.trim()))].sort();
  const forFirst = marks.flatMap((mark, at) => (mark.trim() === first ? [at] : []));
  for (const at of forFirst.filter((_, place) => place % 3 === 2)) {
    await cells(page).nth(at).click();
    count.presses += 1;
  }
  expect(count.presses).toBeGreaterThan(30);
  const [from, to] = [await cells(page).nth(1).boundingBox(), await cells(page).nth(4).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 8 });
  await page.mouse.up();
  count.presses += 2;
  await expect(cells(page).nth(3)).toContainText(second);
  noted("193 placards", count);
  expect(count.keys + count.presses).toBeLessThanOrEqual(99);
  expect(inSeconds(count)).toBeLessThan(MOST_S);
  await expect(page.getByText(t("clerk:sheet.full"))).toBeVisible();

  await page.reload();
  await expect(cells(page).nth(3)).toContainText(second);
  await expect(page.getByText(t("clerk:sheet.full"))).toBeVisible();
});
