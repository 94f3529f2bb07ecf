/**
 * A class opens the page from the teacher's computer over plain http. Without https, browsers withhold random ids,
 * the clipboard, locks and more. Everything must work all the same.
 */
import type { Page } from "@playwright/test";
import { exportedRecord, openFromMenu, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, placeOf, START } from "../support/browser/match.ts";
import { PLAIN_HOST } from "../support/browser/plain-http.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { clickAct, pressAct, sitDown } from "../support/browser/start.ts";
import { like, t, within } from "../support/browser/words.ts";

test.use({ baseURL: `http://${PLAIN_HOST}:${process.env.FORTIETH_TEST_PORT}` });

test.beforeEach(async ({ page }) => {
  await page.goto(START);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});

const share = (page: Page) => page.getByRole("dialog", { name: t("share.heading") });
const link = (page: Page) => share(page).getByRole("textbox", { name: t("share.link") });

async function openMatch(page: Page): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("express", "sound"))));
  await expect(page.locator(".match")).toBeVisible();
}

test("a lesson is begun and a beat closed; a reload comes back to it, and it is written to a file", {
  tag: LONG,
}, async ({ page }) => {
  await sitDown(page, { scenario: "lesson", iso3: "KEN", seed: "plain" });
  const before = await placeOf(page).textContent();
  await closeBeat(page);
  const place = await placeOf(page).textContent();
  expect(place).not.toBe(before);

  await page.reload();
  await expect(placeOf(page)).toHaveText(place ?? "");
  expect((await exportedRecord(page)).entries.length).toBeGreaterThan(0);
  await closeBeat(page);
  await expect(placeOf(page)).not.toHaveText(place ?? "");
});

test("a link is copied, pasted in another tab, and opens the same match", { tag: LONG }, async ({
  page,
  context,
}) => {
  await openMatch(page);
  await openFromMenu(page, "share");
  await press(page, button(share(page), t("share.copy")));
  await expect(share(page).getByRole("status")).toHaveText(t("share.copied"));
  await expect(button(share(page), t("share.copy"))).toBeFocused();
  const fingerprint = await share(page).getByText(like("share.hash")).textContent();

  const other = await context.newPage();
  await other.goto(START);
  await pressAct(other, "open");
  await other.getByRole("textbox", { name: t("open.link") }).focus();
  await other.keyboard.press("ControlOrMeta+V");
  await press(other, button(other, t("open.go")));
  await openFromMenu(other, "share");
  await expect(share(other).getByText(like("share.hash"))).toHaveText(fingerprint ?? "");
});

test("if copying is not allowed, the page says so and leaves the link selected", async ({ page }) => {
  await openMatch(page);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await openFromMenu(page, "share");
  await press(page, button(share(page), t("share.copy")));
  await expect(share(page).getByRole("status")).toHaveText(t("share.notCopied"));
  await expect(link(page)).toBeFocused();
  await expect(link(page)).not.toBeEditable();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await link(page).inputValue());
});

test("a second and a third tab on one save play copies, and its own tab comes back to it", {
  tag: LONG,
}, async ({ page, context }) => {
  await openMatch(page);
  const [save] = await savesOf(page);
  for (const _ of ["second", "third"]) {
    const tab = await context.newPage();
    await tab.goto(START);
    await button(tab, like("start.continueSave")).last().click();
    await expect(tab.getByRole("alertdialog")).toContainText(t("problem.openElsewhere"));
    await button(tab.getByRole("alertdialog"), t("common.close")).last().click();
    await closeBeat(tab);
  }
  const saves = await savesOf(page);
  expect(saves).toHaveLength(3);
  expect(saves.find(({ id }) => id === save?.id)?.text).toBe(save?.text);

  await page.reload();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

test("a study runs in the lab", async ({ page }) => {
  await clickAct(page, "lab");
  const setup = page.getByRole("region", { name: t("lab:setup.heading") });
  await setup.getByText("100", { exact: true }).click();
  await button(page, t("lab:setup.start", { count: 100 })).click();
  await expect(setup).toContainText(within("lab:progress.done", { games: 100 }), { timeout: 60_000 });
});
