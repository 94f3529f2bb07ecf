/**
 * Check questions after round 1: pupils answer on their devices, the desk sees the answers by state, and the wall explains
 * them without saying who answered what. Afterwards the desk has one sheet for each delegation.
 */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { countOf } from "../../src/tools/pace/count.ts";
import { piecesIn } from "../../src/tools/pace/in-page.ts";
import { violations } from "../support/browser/axe.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, readMove } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const SEATS = ["KEN", "BRA", "DEU"] as const;

test.use({ settings: { ...LESSON, seats: [...SEATS] } });

/** Answers both questions with the first choice, and reads why another one may be right. */
async function answerBoth(page: Page): Promise<void> {
  for (const at of [1, 2]) {
    await expect(page.getByText(t("room:checks.place", { at, all: 2 }), { exact: true })).toBeVisible();
    await page.locator(".check-card ul button").first().click();
    await expect(page.locator(".check-card [role=status]")).not.toBeEmpty();
    await button(page, t("room:checks.next")).click();
  }
}

test("pupils answer check questions, the wall explains them, and the desk sees them by state", {
  tag: LONG,
}, async ({ page: wall, room, browser }) => {
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(wallOf(room));
  const pupils: Page[] = [];
  const open = async (viewport: typeof PHONE): Promise<Page> => {
    const context = await browser.newContext({ viewport, reducedMotion: "reduce", baseURL: room.served.url });
    return context.newPage();
  };
  for (const seat of SEATS) {
    const pupil = await open(PHONE);
    await pupil.goto(`/?renderer=canvas#join/${room.code}`);
    await pupil.getByRole("button", { name: fromContent(`country.${seat}.name`) }).click();
    await expect(pupil.locator(".opinion-card")).toBeVisible();
    pupils.push(pupil);
  }
  await room.teach({ type: "start", table: 0 });
  for (const pupil of pupils) await button(pupil, t("briefing.start")).click();
  for (let beat = 0; beat < 3; beat++) await room.teach({ type: "closeBeat", table: 0, beat: 0 });

  const desk = await open({ width: 1366, height: 768 });
  await desk.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  // First each device shows what the move in the beat before did.
  for (const pupil of pupils) {
    await expect(button(pupil, t("move:next", { beat: t("beat.sound.name") }))).toBeVisible();
    await readMove(pupil);
  }
  const [first, ...others] = pupils as [Page, ...Page[]];
  const folded = button(first, t("room:checks.round"));
  await expect(folded).toBeVisible({ timeout: 60_000 });
  const tops = await first
    .locator(".tab-panel")
    .evaluate((panel) =>
      [".disclosure", ".panel"].map((part) => panel.querySelector(part)?.getBoundingClientRect().top ?? -1),
    );
  expect(tops[0], "the line stands above the decision").toBeLessThan(tops[1] ?? -1);
  // While the teacher pauses, there is time for them and nothing else to do.
  await room.teach({ type: "pause", table: 0, isPaused: true });
  await expect(first.locator(".check-card")).toBeVisible();
  await room.teach({ type: "pause", table: 0, isPaused: false });
  await folded.click();
  await expect(first.locator(".check-card")).toBeVisible();
  expect(await violations(first), "a check question").toEqual([]);
  const { words } = countOf(await piecesIn(first.locator(".check-card")), new Set());
  test.info().annotations.push({ type: "words", description: `a check question: ${words}` });
  expect(words).toBeLessThanOrEqual(80);
  await first.screenshot({ path: test.info().outputPath("check-phone.png"), fullPage: true });
  await first.locator(".check-card ul button").first().click();
  await expect(first.locator(".check-card [role=status]")).not.toBeEmpty();
  await first.screenshot({ path: test.info().outputPath("check-phone-answered.png"), fullPage: true });
  await button(first, t("room:checks.next")).click();
  await first.locator(".check-card ul button").first().click();
  await expect(wall.locator(".wall-check")).toHaveCount(0);
  for (const pupil of others) {
    await button(pupil, t("room:checks.round")).click();
    await answerBoth(pupil);
  }
  await expect(wall.locator(".wall-check")).toHaveCount(1);
  await expect(wall.locator(".wall-check .answer-bar dd")).toHaveCount(3);
  await wall.screenshot({ path: test.info().outputPath("check-wall.png") });

  const part = desk.getByRole("region", { name: t("desk:checks.heading") });
  await part.getByRole("button", { name: /3|6/ }).first().click();
  await expect(part.getByText(fromContent("country.KEN.name"), { exact: false }).first()).toBeVisible();
  await desk.screenshot({ path: test.info().outputPath("check-desk.png"), fullPage: true });
  await part
    .getByRole("button", { name: new RegExp(`^${t("desk:wall.show")}`) })
    .first()
    .click();
  await expect(wall.locator(".on-wall .on-wall-check")).toBeVisible();
  await wall.screenshot({ path: test.info().outputPath("check-on-wall.png") });
  expect(await violations(wall), "a check question on the wall").toEqual([]);

  await room.teach({ type: "endNow" });
  await answerBoth(first);
  await expect(first.locator(".opinion-card")).toBeVisible();
  const [saved] = await Promise.all([
    desk.waitForEvent("download"),
    button(desk, t("desk:results.sheets")).click(),
  ]);
  const lines = readFileSync(await saved.path(), "utf8")
    .trim()
    .split("\n");
  expect(lines).toHaveLength(1 + SEATS.length);
  expect(lines[0]).toContain("checksRight");
  const link = desk.getByRole("link", { name: t("desk:results.printSheets") });
  const [sheets] = await Promise.all([desk.waitForEvent("popup"), link.click()]);
  await expect(sheets.locator('[data-paper="sheet"]')).toHaveCount(SEATS.length);
  await expect(sheets.locator(".sheet-rubric .tick-box")).toHaveCount(16 * SEATS.length);
  await expect(sheets.getByText(t("print:sheet.checks")).first()).toBeVisible();
  expect(await violations(sheets), "the sheets").toEqual([]);
  await sheets.emulateMedia({ media: "print" });
  await sheets.screenshot({ path: test.info().outputPath("sheets.png"), fullPage: true });
});

test("nobody answers: the wall explains both questions by itself before the second round is over", {
  tag: LONG,
}, async ({ page: wall, room, browser }) => {
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(wallOf(room));
  const pupil = await (await browser.newContext({ baseURL: room.served.url })).newPage();
  await pupil.goto(`/?renderer=canvas#join/${room.code}`);
  await pupil.getByRole("button", { name: fromContent("country.KEN.name") }).click();
  await room.teach({ type: "start", table: 0 });
  for (let beat = 0; beat < 5; beat++) await room.teach({ type: "closeBeat", table: 0, beat: 0 });
  const told = wall.locator(".wall-check h2");
  await wall.keyboard.press("Space");
  await expect(told).toHaveCount(1, { timeout: 60_000 });
  const first = (await told.textContent()) ?? "";
  await wall.screenshot({ path: test.info().outputPath("check-wall-late.png") });
  await expect(told).not.toHaveText(first, { timeout: 60_000 });
  await expect(told).toHaveCount(1);
});
