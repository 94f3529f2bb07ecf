/** A match has the same hash in the page, in a file, in a link and on the command line. */
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DEALS } from "../support/browser/acts.ts";
import { exported, exportedRecord, shared } from "../support/browser/files.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, decision, placeOf, START } from "../support/browser/match.ts";
import { addressOf, matchAt, recordOf } from "../support/browser/records.ts";
import { sim } from "../support/browser/sim.ts";
import { clickAct } from "../support/browser/start.ts";
import { like, t } from "../support/browser/words.ts";

/** Plays part of a match in the page: two acts and the close of the beat. */
async function playSome(page: Page): Promise<void> {
  await page.goto(addressOf(recordOf(matchAt("express", "deal"))));
  await button(page, t("match.pictureFold")).click();
  expect(await DEALS.redLine(page)).toBe(true);
  expect(await DEALS.package(page)).toBe(true);
  await closeBeat(page);
}

test(
  "a link to a running match gives the hash that the command line gives",
  { tag: LONG },
  async ({ page, browser }, info) => {
    await playSome(page);
    await expectSameHash(page, browser, info.outputPath("running.json"));
  },
);

type Browser = Readonly<{ newPage: (options: { baseURL?: string }) => Promise<Page> }>;

/** The page, another browser with the link, and the command line with the file agree on the hash. */
async function expectSameHash(page: Page, browser: Browser, path: string): Promise<void> {
  const { url, hash } = await shared(page);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  await writeFile(path, await exported(page));
  expect(sim("--record", path).hash).toBe(hash);

  const stranger = await browser.newPage({});
  await stranger.goto(url.replace("/#", "/?renderer=canvas#"));
  await expect(placeOf(stranger)).toHaveText((await placeOf(page).textContent()) ?? "");
  expect((await shared(stranger)).hash).toBe(hash);
  await stranger.close();
}

test("watching a seed gives the match that the command line plays", { tag: LONG }, async ({ page }) => {
  const line = sim("--scenario", "express", "--seed", "seen", "--games", "1");
  expect(line.seed).toBe("seen/0");
  await page.goto(START);
  await clickAct(page, "watch");
  await page.getByRole("button", { name: t("setup.steps.length") }).click();
  await page.getByRole("option", { name: t("scenario.express.name"), exact: true }).click();
  await page.getByRole("textbox", { name: t("setup.seedLabel") }).fill(line.seed);
  await button(page, t("watch.go")).click();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  await button(page, t("match.goOn")).click();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
  await button(page, t("match.watchEnd")).click();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "over");
  expect((await shared(page)).hash).toBe(line.hash);
  const record = await exportedRecord(page);
  expect(record.hash).toBe(line.hash);
  expect(record.setup.seats).toEqual({});
  await expect(decision(page).getByRole("img", { name: like("debrief:ring") })).toBeVisible();
  await expect(decision(page).locator(".end-ring-number")).toHaveText(String(line.parties));
});
