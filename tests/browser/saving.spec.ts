/** While a match cannot be saved, the page says so. It also says when saving works again. */
import type { Locator, Page } from "@playwright/test";
import { expectKept, exportedRecord, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, closeToMove, decision, readMove } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { breakWrites, heard, holdStore } from "../support/browser/trouble.ts";
import { like, t } from "../support/browser/words.ts";

/**
 * In a narrow window the picture stays collapsed. These tests do not need it. Going on from the report of a move is saved
 * as well, so the tests do that themselves.
 */
test.use({ viewport: { width: 800, height: 900 }, readsMoves: false });

const FAILING = t("match.saving.failing");
const AGAIN = t("match.saving.again");
/** A time limit longer than the page waits for its storage, even on a busy machine. */
const PATIENCE = { timeout: 40_000 };

async function sitDown(page: Page): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("express", "sound"))));
  await expectKept(page);
}

/** Lays a placard on the first text, which the page saves as a draft. */
async function draft(page: Page, placard: "0" | "1" | "2"): Promise<void> {
  await placardOf(page, placard).locator("xpath=ancestor::label").click();
  await expect(placardOf(page, placard)).toBeChecked();
}

function placardOf(page: Page, placard: "0" | "1" | "2"): Locator {
  const placards = decision(page).getByRole("radiogroup", { name: like("negotiation:sound.placardOn") });
  return placards.first().getByRole("radio", { name: t(`placard.${placard}`), exact: true });
}

function notice(page: Page, sentence: string): Locator {
  return decision(page).getByText(sentence);
}

test("the page reports every failed save, and the next one that works", { tag: LONG }, async ({ page }) => {
  await sitDown(page);
  await expect(notice(page, FAILING)).toHaveCount(0);
  const said = await heard(page);
  const mend = await breakWrites(page);
  await draft(page, "2");
  await expect(notice(page, FAILING)).toBeVisible();
  await draft(page, "0");
  await expect.poll(async () => (await said()).filter((line) => line === FAILING)).toHaveLength(2);
  await closeToMove(page);
  await expect.poll(async () => (await said()).filter((line) => line === FAILING)).toHaveLength(3);
  await expect(notice(page, FAILING)).toBeVisible();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);

  await mend();
  await readMove(page);
  await expect(notice(page, AGAIN)).toBeVisible();
  await expect(notice(page, FAILING)).toHaveCount(0);
  expect((await said()).filter((line) => line === AGAIN)).toHaveLength(1);
  const { entries } = await exportedRecord(page);
  await page.reload();
  expect((await exportedRecord(page)).entries).toEqual(entries);
  await expect(notice(page, AGAIN)).toHaveCount(0);
});

test("the page says that saving works again until the beat closes", async ({ page }) => {
  await sitDown(page);
  const mend = await breakWrites(page);
  await draft(page, "2");
  await expect(notice(page, FAILING)).toBeVisible();
  await mend();
  await draft(page, "0");
  await draft(page, "1");
  await expect(notice(page, AGAIN)).toBeVisible();
  await closeBeat(page);
  await expect(notice(page, AGAIN)).toHaveCount(0);
});

test("an unsaved match can be exported from the message, and a new failure brings the message back", async ({
  page,
}) => {
  await sitDown(page);
  const mend = await breakWrites(page);
  await draft(page, "2");
  const waiting = page.waitForEvent("download");
  await button(decision(page), t("app.export")).click();
  expect((await waiting).suggestedFilename()).toMatch(/^fortieth-express-/);

  await mend();
  await draft(page, "0");
  await expect(notice(page, AGAIN)).toBeVisible();
  await breakWrites(page);
  await draft(page, "1");
  await expect(notice(page, FAILING)).toBeVisible();
  await expect(notice(page, AGAIN)).toHaveCount(0);
});

test("the page says when a save gets no answer, and when a later one does", { tag: LONG }, async ({
  page,
}) => {
  await sitDown(page);
  const other = await holdStore(page);
  await draft(page, "2");
  await expect(notice(page, FAILING)).toBeVisible(PATIENCE);
  await other.close();
  await draft(page, "0");
  await expect(notice(page, AGAIN)).toBeVisible(PATIENCE);
  await page.reload();
  await expect(placardOf(page, "0")).toBeChecked();
});

test("of several waiting saves the last one is kept", { tag: LONG }, async ({ page }) => {
  await sitDown(page);
  const other = await holdStore(page);
  for (const placard of ["0", "1", "2", "1", "2"] as const) await draft(page, placard);
  await other.close();
  // The browser completes this read only after all pending saves.
  expect(await savesOf(page)).toHaveLength(1);
  await page.reload();
  await expect(placardOf(page, "2")).toBeChecked();
});

test("an earlier save that arrives late does not hide that the last one failed", { tag: LONG }, async ({
  page,
}) => {
  await sitDown(page);
  const other = await holdStore(page);
  await draft(page, "0");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await draft(page, "2");
  await other.close();
  await expect(notice(page, FAILING)).toBeVisible(PATIENCE);
  // The browser completes this read only after the pending save.
  expect(await savesOf(page)).toHaveLength(1);
  await expect(notice(page, FAILING)).toBeVisible();
  await expect(notice(page, AGAIN)).toHaveCount(0);
});
