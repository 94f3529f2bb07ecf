/**
 * After a first visit a committee at the console needs no network: it is formed, meets, decides on a paper and opens its
 * documents; the page is reloaded, the minutes are saved for a word processor, and the ending begins.
 */
import { expect, type Page, test } from "@playwright/test";
import { choose, openDebate, openTab, pick } from "../support/browser/committee-room.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya", "Norway"].map(stateName);
const WORDS = "Decides that each State shall help others to collect evidence";
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Evidence" });

async function form(page: Page): Promise<void> {
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByLabel(t("committee:setup.other")).fill(NAMES.join("\n"));
  await button(page, t("committee:setup.addNames")).click();
  await button(page, t("committee:setup.start")).click();
}

async function handIn(page: Page): Promise<void> {
  await openTab(page, t("committee:tab.papers"));
  await button(page, t("committee:paper.new")).click();
  await pick(page, t("committee:paper.sponsor"), "Kenya");
  await page.getByLabel(t("committee:paper.title")).fill("Evidence");
  await page.getByLabel(t("committee:paper.text")).fill(WORDS);
  await button(page, t("committee:paper.submit")).click();
  await pick(page, t("committee:paper.addSignatory"), "Brazil");
  await button(page, t("committee:paper.introduce")).click();
}

/** Enters the raised placards of a vote. */
async function enter(page: Page, yes: number, no: number): Promise<void> {
  for (const [choice, count] of [
    ["yes", yes],
    ["no", no],
  ] as const)
    await page
      .getByRole("textbox", { name: t(`committee:ballot.choice.${choice}`), exact: true })
      .fill(String(count));
  await button(page, t("committee:ballot.close")).click();
}

async function decide(page: Page): Promise<void> {
  await button(page, t("committee:motion.enter")).click();
  await choose(page, t("committee:motion.kind"), t("committee:motion.name.closeDebate"));
  await pick(page, t("committee:motion.by"), "India");
  await button(page, t("committee:motion.submit")).click();
  await pick(page, t("committee:motion.needsSecond", { count: 1 }), "Norway");
  await button(page, t("committee:motion.put")).click();
  await enter(page, 4, 0);
  await button(page, t("committee:next.putPaper", { paper: DRAFT })).click();
  await enter(page, 3, 1);
  await expect(page.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
}

test("a whole meeting without a network, with documents, a reload, a Word file and the ending", {
  tag: LONG,
}, async ({ browser }) => {
  test.slow();
  const room = await servedRoom();
  // Service workers exist over https and on the own computer alone.
  const url = `http://localhost:${new URL(room.url).port}`;
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/#committee`);
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready", { timeout: 60_000 });
  await expect(page.getByText(t("committee:offline"))).toBeVisible();
  await context.setOffline(true);
  await room.close();

  await form(page);
  await openDebate(page, NAMES);
  await handIn(page);
  await decide(page);

  const opening = page.waitForEvent("popup");
  await openTab(page, t("committee:tab.papers"));
  await page
    .getByRole("link", { name: t("committee:paper.documentOf", { paper: DRAFT }) })
    .first()
    .click();
  const print = await opening;
  await expect(print.locator('[data-paper="document"]')).toContainText("shall help others");
  await print.close();

  await page.reload();
  await expect(page.locator(".committee-bar")).toContainText("Third Committee");
  await openTab(page, t("committee:tab.minutes"));
  await expect(page.locator(".adopted-text")).toContainText("shall help others");
  const word = page.waitForEvent("download");
  await button(page, t("document:word")).click();
  expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  await button(page, t("committee:bar.menu")).click();
  const file = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: t("committee:bar.file") }).click();
  expect((await file).suggestedFilename()).toBe(t("committee:bar.fileName"));

  await openTab(page, t("committee:tab.papers"));
  await button(page, t("committee:paper.plenary")).click();
  await expect(page.getByRole("dialog")).toContainText("shall help others");
  await button(page, t("plenary:go")).click();
  await expect(button(page, t("briefing.start"))).toBeVisible();
  await context.close();
});
