/**
 * A damaged save, link or file gives one clear message. The damaged data is kept, and everything else stays
 * untouched.
 */
import type { Page } from "@playwright/test";
import { writeBundle } from "../../src/client/saves/matches-file.ts";
import type { MatchRecord } from "../../src/match/types.ts";
import {
  downloaded,
  expectKept,
  exported,
  exportedRecord,
  leave,
  openFile,
  type Save,
  savesOf,
  shared,
  writeSave,
} from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, confirmButton, decision, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf, savedOf } from "../support/browser/records.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, t } from "../support/browser/words.ts";

type Code = "notJson" | "manyMatches" | "badLink";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

const lesson = (): MatchRecord => recordOf(matchAt("lesson", "deal"));
const express = (): MatchRecord => recordOf(matchAt("express", "close"));

/** Opens matches and leaves them, so that the browser saves them. */
async function saved(page: Page, ...made: readonly MatchRecord[]): Promise<readonly Save[]> {
  for (const one of made) {
    await page.goto(addressOf(one));
    await expectKept(page);
    await leave(page);
    await page.goto("about:blank");
  }
  await page.goto(START);
  const saves = await savesOf(page);
  expect(saves).toHaveLength(made.length);
  return saves;
}

/**
 * Expects exactly one message. The damaged text can be downloaded, and the page continues once the message is closed.
 */
async function expectProblem(page: Page, code: Code, raw: string | null): Promise<void> {
  const message = page.getByRole("alertdialog");
  await expect(message).toHaveCount(1);
  await expect(message).toContainText(t(`problem.${code}`));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const taking = button(message, t("problem.download"));
  if (raw === null) await expect(taking).toHaveCount(0);
  else expect(await downloaded(page, () => taking.click())).toBe(raw);
  await button(message, t("common.close")).last().click();
  await expect(message).toHaveCount(0);
}

/** Compares saves to the last character. A failure names only the changed saves, because their texts are long. */
function expectSame(now: readonly Save[], then: readonly Save[]): void {
  const changed = then.filter((save) => !now.some((one) => JSON.stringify(one) === JSON.stringify(save)));
  expect(changed.map(({ id, scenario }) => `${scenario} ${id}`)).toEqual([]);
  expect(now).toHaveLength(then.length);
}

function nameOf(save: Save): string {
  const state = fromContent(`country.${save.seat}.name`);
  return t("start.saveLine", { state, scenario: t(`scenario.${save.scenario as "lesson"}.name`) });
}

function saveOf(saves: readonly Save[], scenario: string): Save {
  const found = saves.find((save) => save.scenario === scenario);
  if (found === undefined) throw new Error(`no save of ${scenario}`);
  return found;
}

test("a damaged save is named, kept for download and left out; the other save goes on", async ({ page }) => {
  const saves = await saved(page, lesson(), express());
  const broken = saveOf(saves, "lesson");
  const sound = saveOf(saves, "express");
  const text = broken.text.slice(0, broken.text.length >> 1);
  await writeSave(page, { ...broken, text });
  await page.reload();

  const row = page.getByRole("listitem").filter({ hasText: t("start.saveDamagedHint") });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(nameOf(broken));
  await expect(button(row, t("start.continueSave", { name: nameOf(broken) }))).toHaveCount(0);
  const taking = button(row, t("start.downloadSave", { name: nameOf(broken) }));
  expect(await downloaded(page, () => taking.click())).toBe(text);

  await button(page, t("start.continueSave", { name: nameOf(sound) }))
    .first()
    .click();
  await closeBeat(page);
  const after = await savesOf(page);
  expect(after.find(({ id }) => id === broken.id)?.text).toBe(text);
  expect(after).toHaveLength(2);
});

test("a save that breaks while its match is open is reported at the next reload", { tag: LONG }, async ({
  page,
}) => {
  await saved(page, express());
  await page.goto("about:blank");
  await page.goto(addressOf(lesson()));
  await expectKept(page);
  const saves = await savesOf(page);
  const text = `${saveOf(saves, "lesson").text.slice(0, 300)}…`;
  await writeSave(page, { ...saveOf(saves, "lesson"), text });
  await page.reload();

  await expectProblem(page, "notJson", text);
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  const after = await savesOf(page);
  expect(saveOf(after, "lesson").text).toBe(text);
  expectSame([saveOf(after, "express")], [saveOf(saves, "express")]);
});

test("a damaged save can be deleted without touching the others", { tag: LONG }, async ({ page }) => {
  const saves = await saved(page, lesson(), express());
  const broken = saveOf(saves, "lesson");
  await writeSave(page, { ...broken, text: "" });
  await page.reload();
  await button(page, t("start.deleteSave", { name: nameOf(broken) })).click();
  await button(page.getByRole("alertdialog"), t("common.remove")).click();
  await expect(page.getByRole("listitem").filter({ hasText: t("start.saveDamagedHint") })).toHaveCount(0);
  expectSame(await savesOf(page), [saveOf(saves, "express")]);
});

test("a damaged link gives one message, on the start page and over an open match, which stays where it was", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto("about:blank");
  await page.goto(`${START}#m=not-a-match`);
  await expectProblem(page, "badLink", "#m=not-a-match");
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  expect(page.url()).not.toContain("#m=");

  await page.goto("about:blank");
  await page.goto(addressOf(lesson()));
  const { hash } = await shared(page);
  await page.evaluate(() => location.assign("#m=cut-on-the-way"));
  await expectProblem(page, "badLink", "#m=cut-on-the-way");
  expect((await shared(page)).hash).toBe(hash);
  await closeBeat(page);
});

test("a text of 300,000 letters pasted for a link gives one message", { tag: LONG }, async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "open");
  const dialog = page.getByRole("dialog", { name: t("open.heading") });
  const text = `#m=${"A".repeat(300_000)}`;
  await dialog.getByRole("textbox", { name: t("open.link") }).fill(text);
  await button(dialog, t("open.go")).click();
  await expectProblem(page, "badLink", text);
});

test("a message takes the focus from a mouse user, and Escape closes it", async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "open");
  const dialog = page.getByRole("dialog", { name: t("open.heading") });
  const waiting = page.waitForEvent("filechooser");
  await button(dialog, t("open.file")).click();
  await (await waiting).setFiles({ name: "x.json", mimeType: "text/plain", buffer: Buffer.from("nonsense") });
  const message = page.getByRole("alertdialog");
  await expect(message.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(message).toHaveCount(0);
});

test("a record of another version is played back from its events, says so, and goes on as a new match", {
  tag: LONG,
}, async ({ page }) => {
  const made = { ...savedOf(matchAt("lesson", "sign")), engineVersion: "an-older-engine" };
  const old = JSON.stringify(made);
  await page.goto(START);
  await openFile(page, "old.json", old);
  await expect(page.getByText(t("match.frozen"))).toBeVisible();
  await expect(confirmButton(page, "sign")).toBeDisabled();
  expect((await exportedRecord(page)).engineVersion).toBe(made.engineVersion);

  await page.reload();
  await expect(page.getByText(t("match.frozen"))).toBeVisible();
  await button(page, t("match.frozenFork")).click();
  await expect(page.getByText(t("match.frozen"))).toBeHidden();
  expect((await shared(page)).hash).toBe(made.hash);
  await closeBeat(page);
  const versions = (await savesOf(page)).map(({ text }) => (JSON.parse(text) as MatchRecord).engineVersion);
  expect(versions.toSorted()).toEqual(
    [recordOf(matchAt("lesson", "sign")).engineVersion, made.engineVersion].toSorted(),
  );
});

test("a file of all matches is not a single match, and the message says where to import it", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await openFile(page, "matches.json", writeBundle({ saves: [], days: [], best: {} }));
  await expectProblem(page, "manyMatches", null);
});

test("if the disk is full, the match says so and goes on, and earlier saves stay untouched", {
  tag: LONG,
}, async ({ page }) => {
  const saves = await saved(page, express());
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const refuse = (): never => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse });
  });
  await page.goto("about:blank");
  await page.goto(addressOf(lesson()));
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  expect(JSON.parse(await exported(page))).toHaveProperty("entries");
  expectSame(await savesOf(page), saves);
});

test("a browser that cannot save says so and lets the match go on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { get: () => undefined });
  });
  await page.goto(addressOf(lesson()));
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  expect(JSON.parse(await exported(page))).toHaveProperty("entries");
});
