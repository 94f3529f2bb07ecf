/** After an error that breaks the page, there is always a way back to the start, and the match is still saved. */
import type { Page } from "@playwright/test";
import type { MatchRecord } from "../../src/match/types.ts";
import { textControl } from "../support/browser/acts.ts";
import { downloaded, expectKept, leave, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, placeOf, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { clickAct } from "../support/browser/start.ts";
import { breakElement, breakNow, breakWrites, MADE, mendElement } from "../support/browser/trouble.ts";
import { like, t } from "../support/browser/words.ts";

test.use({ viewport: { width: 800, height: 900 }, trouble: MADE });

/** An element that only a match page has, so that nothing else breaks. */
const PART_OF_A_MATCH = "footer";
const CRASH = t("app.crash");

async function expectStart(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
}

/** Opens a match and waits until it is saved and drawn. */
async function openLesson(page: Page): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expectKept(page);
}

async function continueSave(page: Page): Promise<void> {
  await button(page, like("start.continueSave")).first().click();
}

test("a match that breaks the page is not opened again by itself, and stays in the list", async ({
  page,
}) => {
  await openLesson(page);
  await leave(page);
  await breakElement(page, PART_OF_A_MATCH);
  await continueSave(page);
  await expect(page.getByText(CRASH)).toBeVisible();
  await page.reload();
  await expectStart(page);

  await mendElement(page);
  await continueSave(page);
  await expectKept(page);
  await page.reload();
  await expect(placeOf(page)).toBeVisible();
});

test("a link that breaks the page leaves a save, which is not opened again by itself", {
  tag: LONG,
}, async ({ page }) => {
  await breakElement(page, PART_OF_A_MATCH);
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(page.getByText(CRASH)).toBeVisible();
  await page.reload();
  await expectStart(page);
  await mendElement(page);
  await continueSave(page);
  await expect(placeOf(page)).toBeVisible();
});

test("a match that breaks the page at a reload does so once", { tag: LONG }, async ({ page }) => {
  await openLesson(page);
  await breakElement(page, PART_OF_A_MATCH);
  await expect(page.getByText(CRASH)).toBeVisible();
  await page.reload();
  await expectStart(page);
  await mendElement(page);
  await continueSave(page);
  await expect(placeOf(page)).toBeVisible();
});

test("a match that hangs on reload does so only once", { tag: LONG }, async ({ page }) => {
  await openLesson(page);
  await page.route(/\/assets\/match-screen-.*\.js/, () => undefined);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByText(t("app.loading"), { exact: true }).last()).toBeVisible();
  await page.reload({ waitUntil: "commit" });
  await expectStart(page);
  await expect(button(page, like("start.continueSave"))).not.toHaveCount(0);
});

test("after a crash the keyboard leads back to the start, and the match stays saved unchanged", {
  tag: LONG,
}, async ({ page }) => {
  await openLesson(page);
  const [save] = await savesOf(page);
  await breakElement(page, PART_OF_A_MATCH);
  await expect(page.getByRole("alert").getByText(CRASH)).toBeVisible();
  await expect(button(page, t("app.reload"))).toBeVisible();
  expect(await downloaded(page, () => press(page, button(page, t("app.export"))))).toBe(save?.text);
  await press(page, button(page, t("app.toStart")));
  await expectStart(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect((await savesOf(page)).map(({ id, text }) => ({ id, text }))).toEqual([
    { id: save?.id, text: save?.text },
  ]);
  await page.reload();
  await expectStart(page);
});

test("the browser's Back leads out of a crash", { tag: LONG }, async ({ page }) => {
  await openLesson(page);
  await leave(page);
  await breakElement(page, PART_OF_A_MATCH);
  await continueSave(page);
  await expect(page.getByText(CRASH)).toBeVisible();
  await page.goBack();
  await expectStart(page);
});

test("a panel that breaks when it is opened does not take the match with it", { tag: LONG }, async ({
  page,
}) => {
  await breakElement(page, "nothing");
  await openLesson(page);
  await breakNow(page, "ol");
  await textControl(page).click();
  await expect(page.getByText(CRASH)).toBeVisible();
  await mendElement(page);
  await button(page, t("app.reload")).click();
  await expect(placeOf(page)).toBeVisible();
});

test("when an unsaved match crashes, the page says so, and the match can be downloaded", {
  tag: LONG,
}, async ({ page }) => {
  await breakElement(page, "nothing");
  await openLesson(page);
  await breakWrites(page);
  await closeBeat(page);
  await expect(page.getByText(t("match.saving.failing")).first()).toBeVisible();
  await breakNow(page, "ol");
  await textControl(page).click();
  await expect(page.getByText(t("app.crashUnsaved"))).toBeVisible();
  const text = await downloaded(page, () => button(page, t("app.export")).click());
  expect((JSON.parse(text) as MatchRecord).entries.length).toBeGreaterThan(0);
});

test("if a match cannot be opened for an unforeseen reason, the page says so and offers another try", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "watch");
  await page.evaluate(() => {
    const { imul } = Math;
    Math.imul = () => {
      Math.imul = imul;
      throw new Error("broken on purpose");
    };
  });
  await button(page, t("watch.go")).click();
  const message = page.getByRole("alertdialog", { name: t("problem.headingUnexpected") });
  await expect(message).toContainText(t("problem.unexpected"));
  await page.keyboard.press("Escape");
  await button(page, t("watch.go")).click();
  await expect(placeOf(page)).toBeVisible();
});

test("if an arrival fails, the start page says so", { tag: LONG }, async ({ page }) => {
  await openLesson(page);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.get = () => {
      throw new Error("broken on purpose");
    };
  });
  await page.reload();
  const message = page.getByRole("alertdialog", { name: t("problem.headingUnexpected") });
  await expect(message).toContainText(t("problem.unexpected"));
  await page.keyboard.press("Escape");
  await expectStart(page);
  await expect(button(page, like("start.continueSave"))).not.toHaveCount(0);
});
