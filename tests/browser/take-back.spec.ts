/** Sealing an act, taking it back or answering an offer never sends keyboard focus to the top of the page. */
import type { Locator, Page } from "@playwright/test";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { DEALS, layByMandate, openTab, speak } from "../support/browser/acts.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose, press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { button, decision } from "../support/browser/match.ts";
import { addressOf, findMatch, matchAt, recordOf } from "../support/browser/records.ts";
import { like, t } from "../support/browser/words.ts";

/** In a narrow window the picture stays collapsed. These tests do not need it. */
test.use({ viewport: { width: 800, height: 900 } });

async function open(page: Page, match: Match): Promise<void> {
  await page.goto(addressOf(recordOf(match)));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", match.world.beat);
}

function takingBack(page: Page, act: string): Locator {
  return button(decision(page), t("negotiation:common.takeBackAct", { act }));
}

/** A second press of the same key would undo or seal something unread, so no button takes the focus by itself. */
async function expectHeading(page: Page): Promise<void> {
  await expect(decision(page).locator(":is(h2, h3, h4, h5):focus")).toHaveCount(1);
}

test("an act in the deal beat: sealing and taking back move the focus to the heading of what appears", {
  tag: LONG,
}, async ({ page }) => {
  await open(page, matchAt("express", "deal"));
  expect(await DEALS.bridge(page)).toBe(true);
  await expectHeading(page);
  await press(page, takingBack(page, t("act.sponsorBridge")));
  await expect(button(decision(page), t("negotiation:bridge.seal"))).toBeVisible();
  await expectHeading(page);

  expect(await DEALS.redLine(page)).toBe(true);
  await expectHeading(page);
  await press(page, takingBack(page, t("act.declareRedLine")));
  await expect(button(decision(page), t("negotiation:redLine.seal"))).toBeVisible();
  await expectHeading(page);
});

test("after placards and a speech are taken back, the focus is on the heading around them", {
  tag: LONG,
}, async ({ page }) => {
  await open(page, matchAt("express", "sound"));
  await layByMandate(page);
  await press(page, decision(page).getByRole("button", { name: like("negotiation:common.takeBackAct") }));
  await expect(button(decision(page), t("negotiation:sound.fill"))).toBeVisible();
  await expectHeading(page);
  await speak(page);
  await expectHeading(page);
  await press(page, takingBack(page, t("act.speak")));
  await expect(button(decision(page), t("negotiation:speak.seal"))).toBeVisible();
  await expectHeading(page);
});

test("after a stand is taken back, the focus is on the heading of its card", async ({ page }) => {
  await open(page, matchAt("express", "close"));
  const card = decision(page)
    .getByRole("article")
    .filter({ has: page.getByRole("radiogroup") })
    .first();
  await choose(page, card.getByRole("radio", { name: new RegExp(`^${t("negotiation:close.join")}`) }));
  await press(page, card.getByRole("button", { name: like("negotiation:common.takeBackAct") }));
  await expect(card.locator(":is(h3, h4, h5):focus")).toHaveCount(1);
});

test("in the list of sealed acts the focus stays in the list, and after the last goes to a heading", {
  tag: LONG,
}, async ({ page }) => {
  await open(page, matchAt("express", "deal"));
  await DEALS.bridge(page);
  await DEALS.redLine(page);
  await openTab(page, t("negotiation:deal.room"));
  await press(page, page.getByRole("contentinfo").getByRole("button", { name: like("match.sealed") }));
  const list = page.getByRole("dialog", { name: t("match.sealedHeading") });
  const acts = list.getByRole("button", { name: like("match.takeBack") });
  await press(page, acts.first());
  await expect(acts).toHaveCount(1);
  await press(page, acts);
  await expect(list).toHaveCount(0);
  await expectHeading(page);
});

/** Large states get many offers, and small states few. */
const COURTED = "USA";

function hasOffer(match: Match): boolean {
  const { mine, world } = viewOf(match, COURTED);
  const isOpen = (mine?.offers ?? []).some(({ to, status }) => to === mine?.country && status === "open");
  return world.beat === "deal" && isOpen;
}

test("an offer answered gives the focus to a heading, never to the answer of another offer", {
  tag: LONG,
}, async ({ page }) => {
  await open(page, findMatch("express", hasOffer, undefined, COURTED));
  const more = decision(page).getByRole("button", { name: like("negotiation:offer.more") });
  const refusing = decision(page).getByRole("button", { name: like("negotiation:offer.refuseFrom") });
  await expect(refusing.first()).toBeVisible();
  if ((await more.count()) > 0) await press(page, more);
  for (let left = await refusing.count(); left > 0; left--) {
    await press(page, refusing.first());
    await expect(refusing).toHaveCount(left - 1);
    const heading = decision(page).locator("h2, h3, h4").and(page.locator(":focus"));
    await expect(heading).toHaveCount(1);
  }
  await openTab(page, t("negotiation:deal.bridge"));
});
