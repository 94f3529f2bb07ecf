import type { Locator, Page } from "@playwright/test";
import { figuresOf, lookAt, openFilm } from "../support/browser/ended.ts";
import { exportedRecord } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";

/** Makes new workers wait for their script until the returned function is called. */
async function holdWorkers(page: Page): Promise<() => Promise<void>> {
  const script = /web-worker-.*\.js/;
  await page.route(script, () => {});
  return () => page.unroute(script);
}

async function askInMatch(page: Page): Promise<Locator> {
  await press(page, button(page.getByRole("banner"), t("match.menu")));
  await press(page, page.getByRole("menuitem", { name: t("match.menuItems.counsel"), exact: true }));
  return page.getByRole("dialog", { name: t("debrief:counsel.heading") });
}

test("a player who asks for counsel in a match gets it in words, with its basis and how sure it is", async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  const dialog = await askInMatch(page);
  await expect(dialog.getByText(like("debrief:counsel.average")).first()).toBeVisible({ timeout: STUDY_MS });
  await expect(dialog.getByRole("status")).toHaveText(like("debrief:counsel.worlds"));
  await expect(
    dialog
      .getByText(like("debrief:counsel.odds"))
      .or(dialog.getByText(like("debrief:counsel.oddsSame")))
      .or(dialog.getByText(like("debrief:counsel.alike")))
      .first(),
  ).toBeVisible();
  expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
});

test("counsel in a match is stopped by a key, and can be asked for again", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "sound"))));
  const letGo = await holdWorkers(page);
  const dialog = await askInMatch(page);
  await press(page, button(dialog, t("debrief:counsel.stop")));
  await expect(dialog).toHaveCount(0);
  await letGo();
  await askInMatch(page);
  await expect(dialog.getByText(like("debrief:counsel.average")).first()).toBeVisible({ timeout: STUDY_MS });
});

test("after a match, counsel can be stopped and asked for again; it shows what would surely have been better, and opens it as a second try", {
  tag: LONG,
}, async ({ page }) => {
  await lookAt(page, recordOf(matchAt("lesson", "over", { type: "script", script: "silent" })));
  await openFilm(page);
  await figuresOf(page, t("film:chapter.results"));
  const counsel = page.locator("#counsel");
  await expect(page.getByText(t("debrief:decision.idle"))).toBeVisible();
  const letGo = await holdWorkers(page);
  await press(page, button(counsel, t("debrief:counsel.ask")));
  await expect(button(counsel, t("debrief:counsel.stop"))).toBeFocused();
  await page.keyboard.press("Enter");
  await letGo();
  await press(page, button(counsel, t("debrief:counsel.ask")));
  const found = counsel.locator(".decision-sheet");
  await expect(found.first()).toBeVisible({ timeout: STUDY_MS });
  await expect(counsel.getByRole("heading", { name: t("debrief:counsel.heading") })).toBeFocused();
  await expect(counsel.getByRole("status")).toHaveText(t("debrief:counsel.lead"));
  expect(await found.count()).toBeLessThanOrEqual(3);
  await button(found.first(), t("debrief:decision.playOn")).click();
  await expect(page.locator(".match")).not.toHaveAttribute("data-beat", "over");
  expect((await exportedRecord(page)).setup.secondTry).toBe(true);
});
