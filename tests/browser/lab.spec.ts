/**
 * The lab in the page: it shows the same figures as the command line, shows partial results, can be stopped, prices
 * each clause, and saves files.
 */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { playPart } from "../../src/lab/study/part.ts";
import { calendarOf, type Study } from "../../src/lab/study/study.ts";
import { summaryOf } from "../../src/lab/study/summary.ts";
import { violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { clickAct } from "../support/browser/start.ts";
import { figureOf, monthOf, t, within } from "../support/browser/words.ts";

/** When the real convention may get its fortieth party, from the parties it has. */
const WITH_ITS_PARTIES = monthOf(2028, 0);

const setup = (page: Page): Locator => page.getByRole("region", { name: t("lab:setup.heading") });
const start = (page: Page, count: number): Locator => button(page, t("lab:setup.start", { count }));

async function openLab(page: Page): Promise<void> {
  await page.goto(START);
  await clickAct(page, "lab");
  await expect(page.getByRole("heading", { level: 1, name: t("lab:heading") })).toBeVisible();
}

async function choose(page: Page, games: number): Promise<void> {
  await setup(page).getByText(figureOf(games), { exact: true }).click();
}

async function saved(page: Page, figure: string): Promise<string> {
  const region = page.getByRole("region", { name: figure, exact: true });
  const coming = page.waitForEvent("download");
  await button(region, t("lab:figure.csv")).click();
  return readFileSync(await (await coming).path(), "utf8");
}

test("a hundred matches in the page give exactly the figures of Node", { tag: LONG }, async ({ page }) => {
  await openLab(page);
  await choose(page, 100);
  await start(page, 100).click();
  await expect(setup(page)).toContainText(within("lab:progress.done", { games: 100 }), { timeout: STUDY_MS });
  const scenario = scenarioOf("express", "young");
  const study: Study = {
    scenario: "express",
    audience: "young",
    climate: "measured",
    level: 2,
    text: "real",
    seed: "fortieth",
    games: 100,
    horizon: calendarOf(scenario),
  };
  const { counts } = playPart("", study, "outcomes", [0, 100]);
  if (counts === null) throw new Error("an outcome study has counts");
  const { pace } = summaryOf(scenario, study.horizon, counts);
  const lines = pace.map(({ month, instruments: { p10, p50, p90 } }) =>
    [month, p10.value, p50.value, p90.value].join(","),
  );
  const file = await saved(page, t("lab:race.heading"));
  const rows = file
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(rows.map((row) => row.slice(0, 4).join(","))).toEqual(["month,p10,p50,p90", ...lines]);
  const [heading, ...origins] = rows.map((row) => row.slice(4).join(","));
  expect(heading).toMatch(/,fortieth,rules,content,text,text_hash,seed,games,saved,command$/);
  expect(new Set(origins.map((origin) => origin.split(",").slice(4).join(","))).size).toBe(1);
  expect(origins[0]).toMatch(/,real,[0-9a-f]{16},fortieth,100,/);
  expect(origins[0]).toContain("npm run lab -- --text real --scenario express");
});

test("a thousand express matches appear in figures and tables, and the whole screen passes axe", {
  tag: LONG,
}, async ({ page }) => {
  await openLab(page);
  await start(page, 1000).click();
  await expect(setup(page)).toContainText(within("lab:progress.done", { games: 1000 }), {
    timeout: STUDY_MS,
  });
  await button(page, t("lab:figure.table")).first().click();
  expect(await violations(page)).toEqual([]);
  const ink = (): Promise<string> =>
    page
      .locator(".plot")
      .first()
      .evaluate((plot) => getComputedStyle(plot).color);
  const onPaper = await ink();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ink(), "a picture in a dark page").toBe(onPaper);
});

test("a study shows its results as it grows, and keeps them when stopped", async ({ page }) => {
  await openLab(page);
  await choose(page, 5000);
  await start(page, 5000).click();
  await expect(page.getByRole("heading", { name: t("lab:race.heading") })).toBeVisible();
  await expect(setup(page).getByRole("progressbar")).toBeVisible();
  await button(page, t("lab:setup.stop")).click();
  await expect(setup(page)).toContainText(within("lab:progress.stopped", { count: 5000 }));
  await expect(start(page, 5000)).toBeEnabled();
});

test("a built text is priced clause by clause", { tag: LONG }, async ({ page }) => {
  await openLab(page);
  await button(page, t("lab:setup.change")).click();
  await page.getByRole("dialog").getByRole("combobox").first().selectOption({ index: 0 });
  await button(page, t("lab:picker.done")).click();
  await expect(page.getByRole("radio", { name: t("lab:source.built.name") })).toBeChecked();
  const prices = page.getByRole("region", { name: t("lab:prices.heading"), exact: true });
  await prices.getByText("30", { exact: true }).click();
  await button(page, t("lab:prices.start")).click();
  await expect(prices).toContainText(within("lab:progress.prices", { games: 30 }), { timeout: STUDY_MS });
  const figure = t("lab:prices.list", { measure: t("lab:prices.measure.parties") });
  const csv = await saved(page, figure);
  expect(csv.split("\r\n")[0]).toMatch(/^rank,article,alternative,matches,parties,parties_low95/);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(22);
});

test("the real convention: the parties of its status, a range for them, and an earlier one with more parties", async ({
  page,
}) => {
  await openLab(page);
  const region = page.getByRole("region", { name: t("lab:real.heading") });
  await expect(region.getByRole("listitem")).toHaveCount(3);
  await expect(region.getByRole("status")).toContainText(WITH_ITS_PARTIES);
  const parties = region.getByRole("textbox", { name: t("lab:real.parties") });
  await parties.fill("30");
  await parties.press("Tab");
  await expect(region.getByRole("status")).not.toContainText(WITH_ITS_PARTIES);
  expect(await violations(page)).toEqual([]);
});
