/** A link to a finished match asks whether one can do better, and spoils nothing; afterwards both endings are shown. */
import type { Page } from "@playwright/test";
import { finishedOf } from "../../src/client/saves/finished.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import { violations } from "../support/browser/axe.ts";
import { lookAt } from "../support/browser/ended.ts";
import { expectKept, exportedRecord, savesOf, shared } from "../support/browser/files.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, decision, START } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { addressOf, matchAt, packed, recordOf, SEAT } from "../support/browser/records.ts";
import { fromContent, t } from "../support/browser/words.ts";

const MATCH = matchAt("lesson", "over");
const RECORD = recordOf(MATCH);
const STATE = fromContent(`country.${SEAT}.name`);

async function expectQuestion(page: Page): Promise<void> {
  await expect(
    page.getByText(t("dare.about", { person: fromContent(`case.${START_CASE.case}.who`) })),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: t("dare.heading"), level: 1 })).toBeVisible();
  await expect(page.getByText(t("dare.lead", { state: STATE }))).toBeVisible();
}

test("a link to a finished match shows the seat and the question, and nothing of how it ended", async ({
  page,
}) => {
  await page.goto(addressOf(RECORD));
  await expectQuestion(page);
  const words = (await page.locator("main").textContent()) ?? "";
  const ended = finishedOf(MATCH, SEAT);
  expect(words).not.toContain(fromContent(`ending.${ended?.ending}.title`));
  for (const one of [ended?.mandate, ended?.trust, ended?.world])
    expect(words).not.toContain(Number(one).toLocaleString("en"));
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, `a dare, ${size.width}`, true);
    await expectFitsTwiceAsLarge(page, `a dare, ${size.width}`);
    expect.soft(await violations(page)).toEqual([]);
  }
  await page.reload();
  await expectQuestion(page);
});

test("looking at the friend's match keeps nothing, speaks of the friend, and leads back to the question", async ({
  page,
}) => {
  await page.goto(START);
  await button(page, t("start.caseNo")).click();
  await page.goto("about:blank");
  await page.goto(addressOf(RECORD));
  await press(page, button(page, t("dare.look")));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "over");
  await expect(page.getByText(t("match.looking"))).toBeVisible();
  const end = page.locator(".debrief");
  await expect(end.getByText(t("debrief:friend.spoke", { state: STATE }))).toBeVisible();
  await expect(end.locator(".end-numbers dd").first()).toBeVisible();
  await expect(end.locator(".your-answer")).toHaveCount(0);
  await expect(end.locator(".end-three .button")).toHaveText([t("dare.heading"), t("debrief:end.film")]);
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, `a friend's end, ${size.width}`, false);
    expect.soft(await violations(page)).toEqual([]);
  }
  expect(await savesOf(page)).toEqual([]);
  await press(page, button(end, t("dare.heading")));
  await expectQuestion(page);
  await page.goBack();
  await expect(end).toBeVisible();
  await page.reload();
  await expectQuestion(page);
  expect(await savesOf(page)).toEqual([]);
});

test("a newcomer gets the guide, and the same link later leads back to the match that answers it", async ({
  page,
}) => {
  await page.goto(addressOf(RECORD));
  await press(page, button(page, t("dare.play")));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  const placard = t("guide.step.placard", { country: STATE });
  await expect(page.getByRole("complementary", { name: t("guide.label") }).getByText(placard)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await expectKept(page);
  await page.goto("about:blank");
  await page.goto(addressOf(RECORD));
  await expect(button(page, t("dare.again"))).toBeVisible();
  await expect(button(page, t("dare.play"))).toHaveCount(0);
  await press(page, button(page, t("dare.goOn")));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  expect(await savesOf(page)).toHaveLength(1);
  await page.goto("about:blank");
  await page.goto(addressOf(RECORD));
  await press(page, button(page, t("dare.again")));
  // Somebody who has played reads the briefing.
  await expect(button(page, t("briefing.start"))).toBeVisible();
});

test("the seat is played on the same seed, the dare survives a reload, and both endings stand side by side", {
  tag: LONG,
}, async ({ page }) => {
  await lookAt(page, RECORD);
  const { url } = await shared(page);
  await page.goto("about:blank");
  await page.goto(url.replace("/#", "/?renderer=canvas#"));
  await press(page, button(page, t("dare.play")));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "sound");
  expect((await exportedRecord(page)).setup).toEqual(RECORD.setup);
  await page.reload();
  await press(page, button(page, t("match.pictureFold")));
  await closeUntil(page, "over");
  const beside = decision(page).getByRole("table", { name: t("debrief:friend.caption") });
  await expect(beside).toBeVisible({ timeout: STUDY_MS });
  const ended = finishedOf(MATCH, SEAT);
  const row = beside.getByRole("row").nth(2).getByRole("cell");
  await expect(row.nth(1)).toHaveText(Number(ended?.mandate).toLocaleString("en"));
  await expect(beside.getByRole("row")).toHaveCount(7);
  await page.reload();
  await expect(beside).toBeVisible({ timeout: STUDY_MS });
});

test("a link with other rules, or one that was cut, says so in one sentence", async ({ page }) => {
  const older = { ...RECORD, engineVersion: "0000000000000000" };
  for (const [address, code] of [
    [addressOf(older), "otherVersion"],
    [`/?renderer=canvas${packed("{").slice(0, -2)}`, "badLink"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(address);
    const said = page.getByText(t(`problem.${code}`));
    await expect(said).toBeVisible();
    expect(t(`problem.${code}`).match(/[.?!](?:\s|$)/g)).toHaveLength(1);
  }
});
