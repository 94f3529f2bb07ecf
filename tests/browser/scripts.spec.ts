/**
 * Scripts fail to load because the network is gone or the game has been updated in the meantime. Even then, the page
 * is never blank.
 */
import type { Page, Route } from "@playwright/test";
import { exportedRecord, leave, savesOf } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, placeOf, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { clickAct, pressAct } from "../support/browser/start.ts";
import { breakWrites, FIRST_SCRIPTS, MADE, NOT_LOADED } from "../support/browser/trouble.ts";
import { like, t } from "../support/browser/words.ts";

test.use({ trouble: MADE });

const SCENE = /\/assets\/(scene|phaser)-.*\.js/;
const EVERYTHING = /./;

function screenFile(screen: string): RegExp {
  return new RegExp(`/assets/${screen}-screen-.*\\.js`);
}

const cut = (route: Route): Promise<void> => route.abort();

async function expectMissing(page: Page): Promise<void> {
  await expect(page.getByRole("alert").getByText(t("app.missing"))).toBeVisible();
}

test("if the game itself does not load, the page says so without any script", { tag: LONG }, async ({
  page,
}) => {
  await page.route(FIRST_SCRIPTS, cut);
  await page.goto(START);
  await expect(page.getByText(NOT_LOADED)).toBeVisible({ timeout: 40_000 });
  await page.unroute(FIRST_SCRIPTS);
  await page.reload();
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  await expect(page.getByText(NOT_LOADED)).toHaveCount(0);
});

test("a screen that fails to load can be tried again, and loads once the network is back", {
  tag: LONG,
}, async ({ page }) => {
  // Block the script from the beginning: the start page prefetches the screens that are likely next.
  await page.route(screenFile("setup"), cut);
  await page.goto(START);
  await page.route(EVERYTHING, cut);
  await pressAct(page, "new");
  await expectMissing(page);
  await press(page, button(page, t("app.tryAgain")));
  await expectMissing(page);
  await page.unroute(EVERYTHING);
  await page.unroute(screenFile("setup"));
  await press(page, button(page, t("app.tryAgain")));
  await expect(page.getByRole("heading", { name: t("setup.heading") })).toBeVisible();
});

test("from a screen that fails to load, players get back to the start, and to the screen once the network is back", async ({
  page,
}) => {
  await page.goto(START);
  await page.route(EVERYTHING, cut);
  await clickAct(page, "lab");
  await expectMissing(page);
  await press(page, button(page, t("app.toStart")));
  await expect(page.getByRole("heading", { name: t("start.heading") })).toBeVisible();
  await clickAct(page, "lab");
  await expectMissing(page);
  await button(page, t("app.toStart")).click();
  await page.unroute(EVERYTHING);
  await clickAct(page, "lab");
  await expect(page.getByRole("heading", { name: t("page.lab"), level: 1 })).toBeVisible();
});

test("the page waits for a match whose screen has not loaded", { tag: LONG }, async ({ page }) => {
  // Block the script from the beginning: the start page prefetches the screen of a match.
  await page.route(screenFile("match"), cut);
  await page.goto(START);
  await clickAct(page, "watch");
  await button(page, t("watch.go")).click();
  await expectMissing(page);
  await page.unroute(screenFile("match"));
  await button(page, t("app.tryAgain")).click();
  await expect(placeOf(page)).toBeVisible();
  expect(await savesOf(page)).toHaveLength(1);
});

test("a screen that fails to load does not lose an unsaved match", { tag: LONG }, async ({ page }) => {
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await breakWrites(page);
  await closeBeat(page);
  await expect(page.getByText(t("match.saving.failing")).first()).toBeVisible();
  const { entries } = await exportedRecord(page);
  await page.route(screenFile("about"), cut);
  await button(page.getByRole("banner"), t("match.menu")).click();
  await page.getByRole("menuitem", { name: t("match.menuItems.about"), exact: true }).click();
  await expectMissing(page);
  await button(page, t("app.tryAgain")).click();
  await expectMissing(page);
  await page.goBack();
  await expect(placeOf(page)).toBeVisible();
  expect((await exportedRecord(page)).entries).toEqual(entries);
});

test("a match goes on without its picture, and the picture can be tried again", { tag: LONG }, async ({
  page,
}) => {
  await page.route(SCENE, cut);
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  const missing = page.getByRole("alert").getByText(t("match.pictureMissing"));
  await expect(missing).toBeVisible();
  await closeBeat(page);
  await expect(missing).toBeVisible();
  await page.unroute(SCENE);
  await press(page, button(page, t("app.tryAgain")));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(missing).toHaveCount(0);
  await leave(page);
  await expect(button(page, like("start.continueSave"))).not.toHaveCount(0);
});

test("after an update of the game has renamed its scripts, a screen loads with the new page", async ({
  page,
  watched,
}) => {
  await page.goto(START);
  let isUpdated = false;
  await page.route(/\/assets\//, (route) => (isUpdated ? route.fallback() : route.fulfill({ status: 404 })));
  await clickAct(page, "about");
  await expectMissing(page);
  page.on("request", (request) => {
    isUpdated ||= request.isNavigationRequest();
  });
  await button(page, t("app.tryAgain")).click();
  await expect(page.getByRole("heading", { name: t("about.heading") })).toBeVisible();
  // The screen itself was missing, and so were the files that the old page was prefetching.
  expect(watched.missing.splice(0)).not.toEqual([]);
});
