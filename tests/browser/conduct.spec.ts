/**
 * Players see what an act costs in trust before they commit to it: a changed story, a speech, a block, a package, a
 * red line, or staying out.
 */

import type { Locator, Page } from "@playwright/test";
import { REFUSED_TRUST } from "../../src/engine/model/costs.ts";
import { TOOK_FLOOR } from "../../src/engine/state/world.ts";

import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { openOwnPackage, openTab, openTrade, pickState } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision } from "../support/browser/match.ts";
import { addressOf, findMatch, matchAt, recordOf, SEAT } from "../support/browser/records.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

async function open(page: Page, match: Match): Promise<void> {
  await page.goto(addressOf(recordOf(match)));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", match.world.beat);
}

/** The index of an article of the mandate that is on the floor for a second time, or −1 if there is none. */
function comesBack(match: Match): number {
  const { mine, world } = viewOf(match, SEAT);
  const isHeard = (article: number): boolean => world.beat === "sound" && world.soundings[article] !== null;
  const goals = (mine?.objectives ?? []).map(({ article }) => article);
  return goals.find((article) => world.draft.floor.includes(article) && isHeard(article)) ?? -1;
}

/** Sets the wish that the seat declares to the first text in the list other than `now`. */
async function sayAnother(page: Page, now: string): Promise<void> {
  await decision(page)
    .getByRole("button", { name: t("negotiation:sound.tell") })
    .click();
  await decision(page)
    .getByRole("button", { name: t("negotiation:sound.wish") })
    .click();
  await page.getByRole("option").filter({ hasNotText: now }).first().click();
}

test("the page points out a changed story and a wish off the record, and both can be corrected at once", {
  tag: LONG,
}, async ({ page }) => {
  const match = findMatch("express", (one) => comesBack(one) >= 0);
  const article = comesBack(match);
  const { mine } = viewOf(match, SEAT);
  const accept = mine?.objectives.find((goal) => goal.article === article)?.accept ?? [];
  const { id = "", alternatives = [] } = match.scenario.articles[article] ?? {};
  const nameOf = (k: number): string => fromContent(`alternative.${id}.${alternatives[k]?.key}.name`);
  await open(page, match);
  await expect(page.getByText(t("match.emptyChair", { trust: 15 }))).toBeVisible();
  await decision(page)
    .getByRole("tab", { name: fromContent(`article.${id}.title`) })
    .click();
  await expect(decision(page).getByText(like("negotiation:sound.changed"))).toHaveCount(0);
  await sayAnother(page, nameOf(accept[0] ?? 0));
  const isAccepted = accept.length > 1;
  await expect(decision(page).getByText(like("negotiation:sound.changed"))).toBeVisible();
  if (isAccepted) return;
  await expect(decision(page).getByText(like("negotiation:sound.unasked"))).toBeVisible();
  await press(page, decision(page).getByRole("button", { name: like("negotiation:sound.sayWish") }));
  await expect(decision(page).getByText(like("negotiation:sound.unasked"))).toHaveCount(0);
  await expect(decision(page).getByText(like("negotiation:sound.onRecord"))).toBeVisible();
  await expect(page.locator("body")).not.toBeFocused();
});

test("a speech shows its weight on the floor, and the room shows who has the floor", { tag: LONG }, async ({
  page,
}) => {
  await open(page, matchAt("express", "sound"));
  await decision(page)
    .getByRole("tab", { name: new RegExp(`^${t("negotiation:sound.speakTab")}`) })
    .click();
  await button(decision(page), t("negotiation:speak.more")).click();
  await expect(decision(page).getByText(like("negotiation:speak.weight")).first()).toBeVisible();
  const spoken = findMatch(
    "express",
    ({ world }) => world.beat === "deal" && world.heard.some((bits) => bits >= TOOK_FLOOR),
  );
  await open(page, spoken);
  await openTab(page, t("negotiation:deal.room"));
  await expect(holders(page)).toBeVisible();
});

function holders(page: Page): Locator {
  const heading = decision(page).getByRole("heading", { name: t("negotiation:floor.heading") });
  return heading.or(decision(page).getByText(t("negotiation:floor.none")));
}

test("a block, a package and a red line show their price in trust", { tag: LONG }, async ({ page }) => {
  await open(page, matchAt("express", "close"));
  const price = decision(page).getByText(like("negotiation:close.blockNote"));
  const last = decision(page).getByText(like("negotiation:close.blockLast"));
  await expect(price.or(last).first()).toBeVisible();
  await open(page, matchAt("express", "deal"));
  await openTrade(page);
  await openOwnPackage(page);
  await pickState(page, t("negotiation:package.other"), "NOR");
  await expect(
    decision(page).getByText(t("negotiation:package.risk", { trust: REFUSED_TRUST })),
  ).toBeVisible();
  await openTab(page, t("negotiation:deal.redLine"));
  await expect(decision(page).getByText(like("negotiation:redLine.cause"))).toBeVisible();
});

test("before signing, the page shows the word given on the text and what staying out is worth", async ({
  page,
}) => {
  await open(page, matchAt("express", "sign"));
  await button(decision(page), t("ratification:sign.consequences")).click();
  const part = decision(page).getByRole("region", { name: t("ratification:sign.wordHeading") });
  await expect(part.getByText("400")).toBeVisible();
  await expect(decision(page).getByText(t("ratification:sign.clubOut", { share: 25 }))).toBeVisible();
  await expect(button(page, t("beat.sign.confirm"))).toBeVisible();
});
