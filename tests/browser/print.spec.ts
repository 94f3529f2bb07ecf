/**
 * Printed pages before and after a lesson, on A4 and US Letter. The tests check the number of pages and their words,
 * and that nothing is cut off.
 */

import { printAddress, printBriefsAddress } from "../../src/client/addresses/print-address.ts";
import { usualPlan } from "../../src/client/print/print-plan.ts";
import { violations } from "../support/browser/axe.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { lookAt } from "../support/browser/ended.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision, START } from "../support/browser/match.ts";
import {
  expectOnePageEach,
  expectPrintable,
  FORMATS,
  PLACARD_TEXT,
  pagesOf,
} from "../support/browser/paper.ts";
import { matchAt, recordOf } from "../support/browser/records.ts";
import { clickAct, doorButton } from "../support/browser/start.ts";
import { fromContent, t } from "../support/browser/words.ts";

/** States with long and short names, some with hand-written mandates and some with the model's. */
const SEATS = ["USA", "KEN", "VCT", "CAF", "LIE"];

/** The number of pages of each kind for a lesson. Its articles have up to six wordings. */
const LETTERS = 2;
const ROLES = 2;
const ARTICLES = 2;

test("before a lesson: mandates, placards, cards and articles, each on as many pages as it needs", async ({
  page,
}) => {
  await page.goto(START);
  await clickAct(page, "print");
  const mandates = page.locator('[data-paper="mandate"]');
  await expect(mandates).toHaveCount(2 * usualPlan().seats.length);
  await page.goto(`${START}${printAddress("lesson", SEATS, { seed: "print" })}`);
  await expect(mandates).toHaveCount(2 * SEATS.length);
  for (const seat of SEATS)
    await expect(page.getByRole("img", { name: fromContent(`country.${seat}.name`) })).toBeAttached();
  await expect(mandates.getByText(fromContent("mandate.USA.objective.hr62.line"))).toHaveCount(1);
  const lowest = await page
    .locator(".placard-card text")
    .evaluateAll((texts) => Math.min(...texts.map((text) => text.getBoundingClientRect().height)));
  expect(lowest).toBeGreaterThan(PLACARD_TEXT);
  const placards = Math.ceil(SEATS.length / 2);
  for (const format of FORMATS) {
    await expectPrintable(page, format);
    const pages = 2 * SEATS.length + placards + LETTERS + ROLES + ARTICLES;
    expect.soft(await pagesOf(page, format), format).toBe(pages);
  }
});

test("without a seed no mandate is printed; a long one breaks between articles; the page is accessible", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(`${START}${printAddress("full", ["KEN"], { seed: "", pairs: false })}`);
  await expect(page.getByText(t("print:noSeed"))).toBeVisible();
  await button(page, t("page.start")).click();
  await expect(doorButton(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await page.goBack();
  await page.reload();
  await expect(page.getByText(t("print:noSeed"))).toBeVisible();
  await expect(page.locator('[data-paper="mandate"]')).toHaveCount(0);
  for (const paper of ["placards", "letters", "roles", "articles"] as const)
    await page.getByRole("checkbox", { name: t(`print:papers.${paper}`) }).press("Space");
  await expect(page.getByText(t("print:nothing"))).toBeVisible();
  await page.getByRole("textbox", { name: t("setup.seedLabel") }).fill("written");
  await expect(page.locator(".paper")).toHaveCount(1);
  for (const format of FORMATS) await expectPrintable(page, format);
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, `print, ${size.width}`, false);
    const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
    await expectFits(page, `print, ${size.width}, twice as large`, false);
    await large.evaluate((style) => (style as HTMLStyleElement).remove());
  }
  expect.soft(await violations(page), "axe").toEqual([]);
});

test("country briefs: every state on one page, and an accessible choice of states", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(`${START}#print?briefs=all`);
  const briefs = page.locator('[data-paper="brief"]');
  await expect(briefs).toHaveCount(193);
  await expectOnePageEach(page, "A4");
  await page.goto(`${START}${printBriefsAddress(["USA", "IRN"])}`);
  await expect(briefs).toHaveCount(2);
  for (const format of FORMATS) {
    await expectPrintable(page, format);
    expect.soft(await pagesOf(page, format), format).toBe(2);
  }
  await page.getByRole("combobox", { name: t("brief:add") }).fill("Ken");
  await page.getByRole("option", { name: fromContent("country.KEN.name") }).click();
  await page.getByRole("checkbox", { name: fromContent("country.USA.name") }).press("Space");
  await expect(page.getByRole("status")).toHaveText(t("brief:chosen", { count: 2 }));
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, `briefs, ${size.width}`, false);
  }
  expect.soft(await violations(page), "axe").toEqual([]);
  await page.getByRole("link", { name: t("brief:lesson") }).click();
  await expect(page.locator('[data-paper="placards"]')).not.toHaveCount(0);
  await page.getByRole("link", { name: t("brief:heading") }).click();
  await expect(briefs).toHaveCount(usualPlan().seats.length);
});

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.describe("after a match", () => {
  test.use({ viewport: { width: 800, height: 900 } });

  test("its debrief prints the treaty and a report, and a screen that is printed names this page", async ({
    page,
  }) => {
    const match = matchAt("lesson", "over");
    await lookAt(page, recordOf(match));
    await button(decision(page), t("debrief:end.more")).click();
    await button(decision(page), t("debrief:next.print")).click();
    const report = page.locator('[data-paper="report"]');
    await expect(report.getByText(match.setup.seed)).toBeVisible();
    const toTalkAbout = report.locator("section", {
      has: page.getByRole("heading", { name: t("print:report.questions") }),
    });
    await expect(toTalkAbout.getByRole("listitem")).not.toHaveCount(0);
    const treaty = page.locator('[data-paper="treaty"]');
    await expect(treaty.getByText(t("debrief:treaty.exercise"))).toHaveCount(2);
    for (const format of FORMATS) {
      await expectPrintable(page, format);
      expect.soft(await pagesOf(page, format), format).toBe(3);
    }
    await button(page, t("page.match")).click();
    await expect(decision(page)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".paper-only")).toContainText("#print");
  });
});

const inRoom = test.extend<{ room: DrivenRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await drivenRoom({ ...LESSON, tables: 2 });
    await use(room);
    await room.served.close();
  },
  baseURL: async ({ room }, use) => use(room.served.url),
});

inRoom(
  "the desk prints a report of each table once the debrief is open, and no mandate at any time",
  { tag: LONG },
  async ({ page, room }) => {
    await room.teach({ type: "start", table: 0 });
    await page.goto(`${START}#desk/${room.code}/${room.deskKey}`);
    await button(page, t("desk:room.heading")).click();
    const paper = await page.getByRole("link", { name: t("desk:open.paper") }).getAttribute("href");
    await room.teach({ type: "endNow" });
    const link = page.getByRole("link", { name: t("desk:results.print") });
    await expect(link).toBeVisible();
    const [reports] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await expect(reports.locator('[data-paper="report"]')).toHaveCount(2);
    await expect(reports.getByRole("rowheader", { name: fromContent("country.IND.name") })).toHaveCount(2);
    for (const format of FORMATS) await expectPrintable(reports, format);
    await reports.getByRole("checkbox", { name: t("print:ended.table", { table: 1 }) }).press("Space");
    await expect(reports.locator('[data-paper="report"]')).toHaveCount(1);
    await page.goto("about:blank");
    await page.goto(`${START}${paper ?? ""}`);
    await expect(page.locator('[data-paper="placards"]')).toHaveCount(LESSON.seats.length / 2);
    await expect(page.locator('[data-paper="mandate"]')).toHaveCount(0);
  },
);

inRoom(
  "after a match, the sheets of the delegations are a page each, or two for one with many offers, on A4 and Letter",
  { tag: LONG },
  async ({ page, room }) => {
    for (const table of [1, 2])
      await room.act(await room.enter(), { type: "takeSeat", place: { table, seat: "KEN", role: "both" } });
    await room.teach({ type: "start", table: 0 });
    const isDebriefed = async (): Promise<boolean> =>
      (await room.told(room.deskKey)).desk?.isDebriefed === true;
    while (!(await isDebriefed())) await room.closeBeat();
    await page.goto(`${START}#desk/${room.code}/${room.deskKey}`);
    const link = page.getByRole("link", { name: t("desk:results.printSheets") });
    await expect(link).toBeVisible();
    const [sheets] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    const all = sheets.locator('[data-paper="sheet"]');
    await expect(all).toHaveCount(2 * LESSON.seats.length);
    for (const format of FORMATS) {
      await expectPrintable(sheets, format);
      // Germany got five offers.
      expect.soft(await pagesOf(sheets, format), format).toBe(2 * (LESSON.seats.length + 1));
    }
  },
);
