/** The text is shown beside the decision, and makes way for the picture while it plays. */
import type { Page } from "@playwright/test";
import { standingTexts } from "../../src/client/selectors/text/article-status.ts";
import { draftBefore } from "../../src/client/selectors/text/text-history.ts";
import type { Match } from "../../src/match/types.ts";
import { joinAll, sheet, turnTo } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press, reach } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeBeat, decision } from "../support/browser/match.ts";
import { addressOf, findMatch, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";
import { heard } from "../support/heard.ts";

async function open(page: Page, match: Match): Promise<void> {
  await page.goto(addressOf(recordOf(match)));
  await expect(decision(page)).toBeVisible();
}

/** Whether the last round has changed an article so that its earlier text is no longer on the floor. */
function hasChanged({ world, scenario, log }: Match): boolean {
  const before = draftBefore(scenario, heard(log));
  const hasMoved = before.some((was, article) => {
    const texts = standingTexts(world, article);
    return was >= 0 && texts.length > 0 && !texts.includes(was);
  });
  return world.phase === "negotiation" && hasMoved;
}

test("the text can be read while deciding, stays after a stand, and makes way for the picture", {
  tag: LONG,
}, async ({ page }) => {
  await open(page, matchAt("express", "close"));
  await turnTo(page, "text");
  expect(await joinAll(page)).toBeGreaterThan(0);
  await expect(sheet(page)).toBeVisible();
  await closeBeat(page);
  await expect(sheet(page)).toBeVisible();
  await expect(
    sheet(page)
      .getByRole("listitem")
      .filter({ has: page.locator("h3") }),
  ).not.toHaveCount(0);
});

test("a decision leads to its article on the sheet", async ({ page }) => {
  await open(page, matchAt("express", "close"));
  await press(page, button(decision(page), t("common.details")).last());
  const read = button(decision(page), like("negotiation:text.readOn")).last();
  await expect(read).toBeVisible();
  const article = ((await read.getAttribute("aria-label")) ?? "").split(": ").slice(1).join(": ");
  await press(page, read);
  await expect(sheet(page).getByRole("button", { name: article, exact: true })).toBeInViewport();
});

test("words changed in the last round are struck out and inserted in place", { tag: LONG }, async ({
  page,
}) => {
  await open(page, findMatch("express", hasChanged));
  await turnTo(page, "text");
  await expect(sheet(page).locator("del").first()).toBeVisible();
  await expect(sheet(page).locator("ins").first()).toBeVisible();
  await expect(sheet(page).getByText(like("negotiation:text.changedClause")).first()).toBeAttached();
});

test("on a phone the text is a tab of the panel", { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, matchAt("express", "close"));
  const tab = decision(page).getByRole("tab", { name: t("match.panels.text"), exact: true });
  await reach(page, tab);
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole("radio", { name: t("match.pictureOf.text") })).toHaveCount(0);
});
