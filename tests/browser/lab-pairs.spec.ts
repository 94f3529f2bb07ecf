/** Two texts compared in pairs, on a laptop and on a phone: what a paper takes from the page is there and has space. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button, START } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { figureOf, fromContent, t } from "../support/browser/words.ts";

const GAMES = 20;

const pairsOf = (page: Page): Locator =>
  page.getByRole("region", { name: t("lab:pairs.heading"), exact: true });

/** Plays the real text and one with another wording, until the other strengths of the pull are there for both. */
async function playTwo(page: Page): Promise<void> {
  const start = button(page, t("lab:setup.start", { count: GAMES }));
  await page.goto(`${START}#lab`);
  await page.getByText(figureOf(GAMES), { exact: true }).click();
  await start.click();
  await expect(page.getByRole("heading", { name: t("lab:trust.heading") })).toBeVisible({
    timeout: STUDY_MS,
  });
  await button(page, t("lab:setup.change")).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("combobox").first().selectOption({ index: 0 });
  await expect(picker.getByText("scope_crime=core-only")).toBeVisible();
  await expect(picker.getByText(fromContent("article.mla.numbers"))).toBeVisible();
  await button(page, t("lab:picker.done")).click();
  await expect(start).toBeEnabled({ timeout: STUDY_MS });
  await start.click();
  await expect(button(pairsOf(page), t("lab:figure.json"))).toBeEnabled({ timeout: STUDY_MS });
}

test("two studies of twenty matches: the methods, the JSON and the table say all that a paper needs", async ({
  page,
}) => {
  await playTwo(page);
  const pairs = pairsOf(page);
  await expect(pairs.getByText(t("lab:few", { count: GAMES }))).toBeVisible();
  await expect(pairs.getByRole("row", { name: t("lab:pairs.of.consensus") })).toBeVisible();
  await expect(page.locator(".lab-past").getByText("scope_crime=core-only")).toBeVisible();
  const source = await (await page.request.get("/documents/source.html")).text();
  const hash = /[0-9a-f]{64}/.exec(source)?.[0] ?? "no hash on the page of the source code";
  await expect(pairs).toContainText(hash);
  const coming = page.waitForEvent("download");
  await button(pairs, t("lab:figure.json")).click();
  const printed = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
  expect(printed.bands).toHaveLength(4);
  expect(printed.measures.consensus).toBeDefined();
  const band = pairs.getByRole("columnheader", { name: t("lab:pull.head") });
  await expect(band).toBeVisible();
  await expect(pairs.locator("[data-mark=design]")).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

/** No column of a table of comparisons is cut off. */
async function expectNoCut(page: Page): Promise<void> {
  for (const name of [".lab-pairs", ".lab-past"]) {
    const widths = await page
      .locator(`${name} .table`)
      .evaluate((table) => [table.scrollWidth, table.parentElement?.clientWidth ?? 0]);
    expect(widths[0], name).toBeLessThanOrEqual(widths[1] ?? 0);
  }
}

for (const [device, width, height] of [
  ["phone", 390, 844],
  ["laptop", 1366, 768],
] as const) {
  test(`on a ${device}, neither table of comparisons scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await playTwo(page);
    await expectNoCut(page);
  });
}
