/**
 * A guided first match on a phone, played by touch from card to decision: right after "Next", where the page has put
 * the player, the decision's first line and its first control are in sight above the bar.
 */
import { devices } from "@playwright/test";
import { handAt } from "../../src/tools/pace/hand.ts";
import { isDecisionInSight } from "../../src/tools/pace/in-page.ts";
import { ACTS } from "../../src/tools/pace/player.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import {
  beatOf,
  button,
  confirmButton,
  decision,
  endAnyway,
  leaveQuestions,
  placeOf,
  readButton,
  START,
} from "../support/browser/match.ts";
import { t } from "../support/browser/words.ts";

const { hasTouch, isMobile, userAgent } = devices["Pixel 5"];
test.use({ hasTouch, isMobile, userAgent, viewport: { width: 390, height: 844 }, readsMoves: false });

/** The page takes no second press within this time, in ms, because it could be part of a double click. */
const REST_MS = 700;
const MOST_BEATS = 40;

test("no placard moves under the thumb when one is laid", async ({ page }) => {
  await page.goto(START);
  await button(page, t("start.first")).tap();
  const placards = page.locator(".placard-choice");
  await expect(placards.first()).toBeVisible();
  const topsOf = (): Promise<readonly number[]> =>
    placards.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
  const before = await topsOf();
  for (const one of await placards.all()) await one.locator("label").first().tap();
  await expect(decision(page).getByText(t("negotiation:sound.laidNote"))).toBeVisible();
  expect(await topsOf()).toEqual(before);
});

test("each decision of a first match is in sight when its card has been read", { tag: LONG }, async ({
  page,
}) => {
  await page.goto(START);
  await button(page, t("start.first")).tap();
  await expect(page.locator(".match")).toBeVisible();
  const hand = handAt(page);
  for (let at = 0; at < MOST_BEATS && (await beatOf(page)) !== "over"; at++) {
    const beat = await beatOf(page);
    const place = (await placeOf(page).textContent()) ?? "";
    await page.waitForTimeout(REST_MS);
    if ((await readButton(page).count()) > 0) await readButton(page).tap();
    await expect(readButton(page)).toHaveCount(0);
    await page.waitForTimeout(REST_MS);
    expect.soft(await isDecisionInSight(decision(page)), `${place}: the decision is in sight`).toBe(true);
    await ACTS[beat]?.(hand);
    await leaveQuestions(page);
    await page.waitForTimeout(REST_MS);
    await confirmButton(page, beat).tap();
    if (await endAnyway(page).isVisible()) await endAnyway(page).tap();
    await expect(placeOf(page)).not.toHaveText(place);
  }
  expect(await beatOf(page)).toBe("over");
});
