/** The button that closes a beat never passes over a choice that still has to be confirmed. */
import type { Locator, Page } from "@playwright/test";
import { optionOf } from "../../src/engine/state/option.ts";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { joinAll } from "../support/browser/acts.ts";
import { violations } from "../support/browser/axe.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { choose, press } from "../support/browser/keyboard.ts";
import { LONG, longUnless } from "../support/browser/long.ts";
import {
  button,
  closeBeat,
  confirmButton,
  decision,
  endAnyway,
  goOnSilently,
  readMove,
  START,
} from "../support/browser/match.ts";
import { addressOf, findMatch, recordOf, SEAT } from "../support/browser/records.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

test.use({ viewport: { width: 390, height: 844 } });

const BREAK = t("negotiation:close.breakAsk");

/** The article that the seat has promised to join and may block, or −1. */
function promised(match: Match): number {
  const { articles = [] } = optionOf(viewOf(match, SEAT).options, "takeStand") ?? {};
  return articles.find(({ bound, mayBlock }) => bound && mayBlock)?.article ?? -1;
}

function note(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: t("match.unconfirmed.block", { button: BREAK }) });
}

async function chooseBlock(page: Page): Promise<void> {
  const match = findMatch("express", (one) => one.world.beat === "close" && promised(one) >= 0);
  await page.goto(addressOf(recordOf(match)));
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "close");
  await readMove(page);
  const { articles = [] } = optionOf(viewOf(match, SEAT).options, "takeStand") ?? {};
  const { id = "" } = match.scenario.articles[promised(match)] ?? {};
  const tab = decision(page).getByRole("tab", { name: fromContent(`article.${id}.title`) });
  if (articles.length > 1) await tab.click();
  await choose(page, decision(page).getByRole("radio", { name: t("negotiation:close.block") }));
}

test("after a promise, Block is not passed over: the sentence names it and the focus goes to the missing step", {
  tag: LONG,
}, async ({ page }) => {
  await chooseBlock(page);
  const close = confirmButton(page, "close");
  await expect(async () => {
    await press(page, close);
    await expect(note(page)).toBeVisible({ timeout: 300 });
  }).toPass();
  const breaking = button(decision(page), BREAK);
  await expect(breaking).toBeFocused();
  await expect(breaking).toBeInViewport({ ratio: 1 });
  await press(page, close);
  await expect(breaking).toBeFocused();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "close");
  const block = decision(page).getByRole("radio", { name: t("negotiation:close.block") });
  await page.keyboard.press("Enter");
  // The question names the same sum as the row. Keeping one's word takes the choice back.
  const asking = page.getByRole("alertdialog", { name: t("negotiation:close.breakTitle") });
  const [sum = ""] = /−\d+(?= trust: from)/.exec((await asking.textContent()) ?? "") ?? [];
  expect(sum).not.toBe("");
  await expect(decision(page).locator('.stand[data-shape="block"]')).toContainText(sum);
  await press(page, button(asking, t("negotiation:close.breakKeep")));
  await expect(block).not.toBeChecked();
  await choose(page, block);
  await press(page, breaking);
  await press(page, button(page, t("negotiation:close.breakDo")));
  await expect(note(page)).toHaveCount(0);
  await press(page, close);
  await goOnSilently(page, close);
  await expect(page.locator(".match")).not.toHaveAttribute("data-beat", "close");
});

test("a beat with a text without an answer asks first: one sentence, and the focus on the button that leads back", async ({
  page,
}) => {
  const match = findMatch("lesson", (one) => one.world.beat === "close" && promised(one) < 0 && isPut(one));
  await page.goto(addressOf(recordOf(match)));
  await readMove(page);
  const confirm = confirmButton(page, "close");
  const asked = page.getByRole("alertdialog", { name: like("match.ending.texts") });
  const ask = (): Promise<void> =>
    expect(async () => {
      await press(page, confirm);
      await expect(asked).toBeVisible({ timeout: 300 });
    }).toPass();
  await ask();
  await expect(button(asked, t("match.ending.back"))).toBeFocused();
  expect(await violations(page), "asked before the beat ends: axe").toEqual([]);
  await page.keyboard.press("Enter");
  await expect(asked).toHaveCount(0);
  const openText = decision(page).locator(".stand-card h3").first();
  await expect(openText).toBeFocused();
  await expect(decision(page).locator(".stand-choice").first()).toBeInViewport();
  await ask();
  await page.keyboard.press("Escape");
  await expect(asked).toHaveCount(0);
  await expect(openText).toBeFocused();
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "close");
  await ask();
  await press(page, endAnyway(page));
  await expect(page.locator(".match")).not.toHaveAttribute("data-beat", "close");
  const next = page.locator(".picture, .move-card h2, .step-heading").and(page.locator(":focus"));
  await expect(next).toHaveCount(1);
});

for (const key of ["Enter", "Escape"] as const) {
  test(`an offer without an answer: ${key} at the question leads back to the offer`, {
    tag: longUnless(key === "Escape"),
  }, async ({ page }) => {
    await page.goto(START);
    await button(page, t("start.first")).click();
    await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
    const next = decision(page).getByRole("button", { name: like("negotiation:common.next") });
    for (let at = 1; at <= 3; at++) {
      await press(page, button(decision(page), t("negotiation:sound.fill")));
      if (at < 3) await press(page, next);
    }
    expect(await closeBeat(page)).toBe("deal");
    const asked = page.getByRole("alertdialog", { name: like("match.ending.offers") });
    const offer = decision(page).locator(".offer-card h4").first();
    await expect(offer).toBeAttached();
    await expect(async () => {
      await press(page, confirmButton(page, "deal"));
      await expect(asked).toBeVisible({ timeout: 300 });
    }).toPass();
    await page.keyboard.press(key);
    await expect(asked).toHaveCount(0);
    await expect(offer).toBeFocused();
    await expect(page.locator(".match")).toHaveAttribute("data-beat", "deal");
  });
}

test("a beat with nothing left open does not ask", async ({ page }) => {
  const match = findMatch("lesson", (one) => one.world.beat === "close" && promised(one) < 0 && isPut(one));
  await page.goto(addressOf(recordOf(match)));
  await readMove(page);
  await expect(decision(page).locator(".stand-choice").first()).toBeVisible();
  await joinAll(page);
  const confirm = confirmButton(page, "close");
  await expect(async () => {
    // On a busy machine the beat may close after the last look at it, and its button is then gone.
    if (await confirm.isVisible()) await press(page, confirm);
    await expect(confirm).toBeHidden({ timeout: 300 });
  }).toPass();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

/** Whether the chair puts a text to the room. */
function isPut(match: Match): boolean {
  return (optionOf(viewOf(match, SEAT).options, "takeStand")?.articles ?? []).length > 0;
}
