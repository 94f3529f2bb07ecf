/** Brings the page into each state in which something has failed, one after the other. */
import { expect, type Page } from "@playwright/test";
import { textControl } from "./acts.ts";
import { leave } from "./files.ts";
import { button, closeBeat, decision, START } from "./match.ts";
import { addressOf, matchAt, recordOf } from "./records.ts";
import type { Visit } from "./screens.ts";
import { clickAct } from "./start.ts";
import { blockOpening, breakElement, breakNow, breakWrites, FIRST_SCRIPTS, NOT_LOADED } from "./trouble.ts";
import { t } from "./words.ts";

/** A time limit longer than the page waits, however busy the machine is. */
const PATIENCE = { timeout: 40_000 };

async function openDeal(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.goto(addressOf(recordOf(matchAt("lesson", "deal"))));
  await expect(decision(page)).toBeVisible();
}

const notSaved: Visit = async (page, look) => {
  await openDeal(page);
  const mend = await breakWrites(page);
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.failing"))).toBeVisible();
  await look("a match that is not saved");
  await mend();
  await closeBeat(page);
  await expect(decision(page).getByText(t("match.saving.again"))).toBeVisible();
  await look("a match that is saved again");
};

const crashed: Visit = async (page, look) => {
  await breakElement(page, "nothing");
  await openDeal(page);
  await breakNow(page, "ol");
  await textControl(page).click();
  await expect(page.getByText(t("app.crash"))).toBeVisible();
  await look("a crash");
  await button(page, t("app.toStart")).click();
  await clickAct(page, "watch");
  await page.evaluate(() => {
    Math.imul = () => {
      throw new Error("broken on purpose");
    };
  });
  await button(page, t("watch.go")).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look("a failure that nobody thought of");
};

const withoutScripts: Visit = async (page, look) => {
  await page.route(/\/assets\/(scene|phaser|about-screen)-.*\.js/, (route) => route.abort());
  await openDeal(page);
  const show = button(page, t("match.pictureUnfold"));
  if (await show.isVisible()) await show.click();
  await expect(page.getByText(t("match.pictureMissing"))).toBeVisible();
  await look("a match without its picture");
  await leave(page);
  await clickAct(page, "about");
  await expect(page.getByText(t("app.missing"))).toBeVisible();
  await look("a screen that has not come");
  await page.route(FIRST_SCRIPTS, (route) => route.abort());
  await page.reload();
  await expect(page.getByText(NOT_LOADED)).toBeVisible(PATIENCE);
  await look("the page without the game");
};

const withoutStorage: Visit = async (page, look) => {
  await page.goto(START);
  const other = await blockOpening(page);
  await page.goto(START);
  await expect(page.getByText(t("start.notKept"))).toBeVisible(PATIENCE);
  await look("start without storage");
  await other.close();
};

export const FAILURES: Readonly<Record<string, Visit>> = {
  "what is not saved": notSaved,
  "a crash": crashed,
  "missing scripts": withoutScripts,
  "no storage": withoutStorage,
};
