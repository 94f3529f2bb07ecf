/**
 * If the browser's stored data is nonsense, or its storage does not answer, the start page still comes up and says
 * so.
 */
import type { Page } from "@playwright/test";
import { downloaded, expectKept, leave, type Save, savesOf, writeSave } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, placeOf, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { blockOpening, holdStore } from "../support/browser/trouble.ts";
import { like, t } from "../support/browser/words.ts";

test.use({ viewport: { width: 800, height: 900 } });

/** A time limit longer than the page waits for its storage, even on a busy machine. */
const PATIENCE = { timeout: 40_000 };

async function openLesson(page: Page): Promise<Save> {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expectKept(page);
  const [save] = await savesOf(page);
  if (save === undefined) throw new Error("nothing was saved");
  return save;
}

/** Values that replace the game's own values in a stored row. `undefined` removes the field. */
const DAMAGES: readonly Readonly<Record<string, unknown>>[] = [
  { id: "a time far beyond any date", savedAt: 1e300 },
  { id: "no time", savedAt: Number.NaN },
  { id: "a time before time", savedAt: -1 },
  { id: "endless time", savedAt: Number.POSITIVE_INFINITY },
  { id: "an unknown phase", phase: "intermission" },
  { id: "a round of another kind", round: { of: 7 } },
  { id: "an endless season", season: Number.POSITIVE_INFINITY },
  { id: "a story as a seat", seat: "x".repeat(1_000_000) },
  { id: "a story as a scenario", scenario: "x".repeat(1_000_000) },
  { id: "no text", text: undefined },
  { id: "a number as a text", text: 7 },
  { id: "nothing", text: undefined, savedAt: undefined, scenario: undefined, seat: undefined },
  { id: 7 },
  { id: ["a", 1] },
  { id: "x".repeat(1_000_000) },
];

test("rows that the game never wrote are listed as damaged, can be downloaded and deleted, and break nothing", {
  tag: LONG,
}, async ({ page }) => {
  const save = await openLesson(page);
  await leave(page);
  for (const damage of DAMAGES) await writeSave(page, { ...save, ...damage } as Save);
  await page.reload();

  const rows = page.getByRole("listitem").filter({ hasText: t("start.saveDamagedHint") });
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  await expect(rows).toHaveCount(DAMAGES.length);
  for (let left = DAMAGES.length; left > 0; left--) {
    const row = rows.first();
    const text = await downloaded(page, () => button(row, like("start.downloadSave")).click());
    expect(text).not.toBe("");
    await button(row, like("start.deleteSave")).click();
    await button(page.getByRole("alertdialog"), t("common.remove")).click();
    await expect(rows).toHaveCount(left - 1);
  }
  expect((await savesOf(page)).map(({ id }) => id)).toEqual([save.id]);
  await button(page, like("start.continueSave")).first().click();
  await expect(placeOf(page)).toBeVisible();
});

test("if storage cannot be opened, the start page appears and says so, and a match can be played", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await blockOpening(page);
  await page.goto(START);
  await expect(page.getByText(t("start.notKept"))).toBeVisible(PATIENCE);
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(page.getByText(t("match.saving.failing")).first()).toBeVisible(PATIENCE);
  await closeBeat(page);
  await leave(page);
  await expect(page.getByText(t("start.notKept"))).toBeVisible();
  await button(page, like("start.continueSave")).first().click();
  await expect(placeOf(page)).toBeVisible();
});

test("if another tab blocks the storage, a reload shows the start page, and the match once the tab lets go", {
  tag: LONG,
}, async ({ page }) => {
  await openLesson(page);
  const other = await holdStore(page);
  await page.reload();
  const message = page.getByRole("alertdialog");
  await expect(message).toContainText(t("problem.noStorage"), PATIENCE);
  await button(message, t("common.close")).last().click();
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  await expect(page.getByText(t("start.notKept"))).toBeVisible();

  await other.close();
  await page.reload();
  await button(page, like("start.continueSave")).first().click();
  await expect(placeOf(page)).toBeVisible();
  await expect(page.getByText(t("match.saving.failing"))).toHaveCount(0);
});
