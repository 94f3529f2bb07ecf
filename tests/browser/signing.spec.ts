/** The decision to sign: a player sees what joining and staying out bring before choosing. */
import type { Page } from "@playwright/test";
import { isInSight } from "../../src/tools/pace/in-page.ts";
import { PHONE } from "../support/browser/committee-room.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, decision, START } from "../support/browser/match.ts";
import { SEAT, setupOf } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { t } from "../support/browser/words.ts";
import { playByHand } from "../support/by-hand.ts";

const sums = (page: Page) => decision(page).locator(".future-sum");
const choice = (page: Page, id: "sign" | "stay") =>
  decision(page).locator(".signature, .choice", { hasText: t(`ratification:sign.${id}`) });

test("the guided player sees both futures and the choice without scrolling, and both futures on a phone", {
  tag: LONG,
}, async ({ page }) => {
  await page.goto(START);
  await button(page, t("start.first")).click();
  await expect(page.locator(".match")).toBeVisible();
  await closeUntil(page, "sign");
  await expect(page.getByRole("complementary", { name: t("guide.label") })).toBeVisible();
  await expect(sums(page)).toHaveCount(2);
  for (const sum of await sums(page).all()) expect(await isInSight(sum)).toBe(true);
  for (const id of ["sign", "stay"] as const) expect(await isInSight(choice(page, id).first())).toBe(true);
  await page.setViewportSize(PHONE);
  for (const sum of await sums(page).all()) await expect.poll(() => isInSight(sum)).toBe(true);
});

test("above the choice the page names the Mandate points of joining, and the fold below the parts that they are the sum of", async ({
  page,
}) => {
  const setup = { ...setupOf("express", "browser"), climate: "contested" as const };
  const match = playByHand(setup, SEAT, { type: "bot", level: 2 }, ({ world }) => world.beat === "sign");
  await openMatch(page, match);
  await expect(sums(page)).toHaveCount(2);
  const joining = decision(page).locator(".future").first();
  await button(page, t("ratification:sign.consequences")).click();
  const parts = await decision(page).locator(".joining-parts li .numbers").allTextContents();
  const sum = parts.reduce((total, points) => total + Number(points.replace("−", "-")), 0);
  const points = (await sums(page).first().textContent())?.replace("−", "-") ?? "";
  expect(parts.length).toBeGreaterThanOrEqual(2);
  expect(points).toContain(String(sum));
  const [told, asked] = [await joining.boundingBox(), await choice(page, "sign").first().boundingBox()];
  expect(told?.y ?? Number.NaN).toBeLessThan(asked?.y ?? Number.NaN);
});
