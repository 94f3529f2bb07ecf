/**
 * From a committee to a treaty. The chair maps a draft to the model and keeps the mapping private until the wall
 * shows it with the result. The adopted text then goes before all states without one article, and opens for
 * signature.
 */
import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import {
  askRollCall,
  callNames,
  choose,
  comeIn,
  DESK,
  open,
  openDebate,
  PHONE,
  pick,
  toHost,
} from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, closeUntil, decision, START } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "Kenya", "Norway"].map(stateName);
const SIXTY = "Decides that the convention shall enter into force ninety days after the sixtieth instrument";
const CLAUSES = [SIXTY, "Expresses its appreciation to the host country"];
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "A treaty" });
const LEFT_OUT = fromContent("article.ncii.title");
const NO_PROVISION = t("common.noProvision", { articles: LEFT_OUT });
const WORDING = t("plenary:wording", {
  article: fromContent("article.threshold.title"),
  text: fromContent("alternative.threshold.sixty.name"),
});

const dialog = (page: Page): Locator => page.getByRole("dialog");

async function click(scope: Page | Locator, name: string): Promise<void> {
  await button(scope, name).click();
}

async function toDebate(page: Page): Promise<void> {
  await page.goto(START);
  await clickAct(page, "committee");
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByLabel(t("committee:setup.other")).fill(NAMES.join("\n"));
  await click(page, t("committee:setup.addNames"));
  await click(page, t("committee:setup.start"));
  await openDebate(page, NAMES);
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("tab", { name: t("committee:tab.papers"), exact: true }).click();
  await click(page, t("committee:paper.new"));
  await pick(page, t("committee:paper.sponsor"), "Kenya");
  await page.getByLabel(t("committee:paper.title")).fill("A treaty");
  await page.getByLabel(t("committee:paper.text")).fill(CLAUSES.join("\n"));
  await click(page, t("committee:paper.submit"));
  await pick(page, t("committee:paper.addSignatory"), "Brazil");
  await click(page, t("committee:paper.introduce"));
}

async function closeDebate(page: Page): Promise<void> {
  await click(page, t("committee:motion.enter"));
  await choose(page, t("committee:motion.kind"), t("committee:motion.name.closeDebate"));
  await pick(page, t("committee:motion.by"), "Brazil");
  await click(page, t("committee:motion.submit"));
  await pick(page, t("committee:motion.needsSecond", { count: 1 }), "Kenya");
  await click(page, t("committee:motion.put"));
  await page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }).fill("3");
  await page.getByRole("textbox", { name: t("committee:ballot.choice.no"), exact: true }).fill("0");
  await click(page, t("committee:ballot.close"));
}

/** A chair who knows what a wording says, but not its name, finds it by its words. The field then keeps what it had. */
async function findByText(page: Page): Promise<void> {
  const field = page.getByRole("combobox", { name: t("plenary:nearest") }).first();
  await field.fill(fromContent("alternative.illegal_access.dishonest-breach.gloss").slice(0, 20));
  await expect(page.getByRole("option")).toHaveText([
    t("plenary:wording", {
      article: fromContent("article.illegal_access.title"),
      text: fromContent("alternative.illegal_access.dishonest-breach.name"),
    }),
  ]);
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue(WORDING);
}

/** Accepts the suggested mapping, which stays hidden from the delegations until after the vote. */
async function map(page: Page): Promise<void> {
  await click(page, t("committee:paper.match"));
  await expect(page.getByRole("combobox", { name: t("plenary:nearest") }).first()).toHaveValue(WORDING);
  await expect(dialog(page).getByText(t("plenary:suggested"))).toHaveCount(1);
  await findByText(page);
  await click(dialog(page), t("plenary:leads"));
  await expect(dialog(page).getByRole("table", { name: t("plenary:cases") })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // The dialog is longer than the window now, and its act is still whole.
  await expect(button(dialog(page), t("plenary:match"))).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("checkbox", { name: t("plenary:hide") })).toBeChecked();
  await click(dialog(page), t("plenary:match"));
  await expect(page.getByText(t("committee:paper.matchHidden"))).toBeVisible();
}

async function openWall(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent("page");
  await click(page, t("committee:bar.wall"));
  const wall = await opening;
  await wall.setViewportSize({ width: 1920, height: 1080 });
  return wall;
}

/**
 * Uses the mapping from before the vote. All other articles are as in the real convention, except one that is left
 * out.
 */
async function toPlenary(page: Page): Promise<void> {
  await click(page, t("committee:paper.plenary"));
  await expect(page.getByRole("combobox", { name: t("plenary:nearest") }).first()).toHaveValue(WORDING);
  await click(dialog(page), t("plenary:whole"));
  await expect(dialog(page).getByText(t("plenary:cannot")).first()).toBeVisible();
  await expect(button(dialog(page), t("plenary:go"))).toBeInViewport({ ratio: 1 });
  await dialog(page)
    .getByRole("checkbox", { name: t("plenary:silentOn", { article: LEFT_OUT }) })
    .press("Space");
  expect(await violations(page)).toEqual([]);
  await choose(page, t("plenary:seat"), "Kenya");
  await click(dialog(page), t("plenary:go"));
  await click(page, t("briefing.start"));
}

test("a mapped draft is voted on, shown after its vote, and goes on to signature without one article", {
  tag: LONG,
}, async ({ page }) => {
  await toDebate(page);
  await handIn(page);
  // The next step stays in sight, however long the papers are.
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1366, height: 620 });
  expect(await height()).toBe(620);
  await page.setViewportSize({ width: 1366, height: 768 });
  await map(page);
  const wall = await openWall(page);
  await page.bringToFront();
  await closeDebate(page);
  await askRollCall(page, "Kenya");
  await click(page, t("committee:next.putPaper", { paper: DRAFT }));
  await expect(wall.getByText(SIXTY)).toBeVisible();
  await expect(wall.locator("[data-mark=modelled]")).toHaveCount(0);
  await callNames(page, NAMES, "y");
  await click(page, t("committee:ballot.close"));
  await expect(wall.locator("[data-mark=modelled]")).toBeVisible();
  const size = await wall.locator("[data-mark]").evaluate((mark) => getComputedStyle(mark).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
  expect(await violations(wall)).toEqual([]);
  await click(page, t("committee:paper.leads"));
  await expect(page.getByText(WORDING)).toBeVisible();

  await toPlenary(page);
  await expect(page.locator(".match")).toHaveAttribute("data-beat", "stand");
  await expect(decision(page).getByText(NO_PROVISION)).toBeAttached();
  await expectFits(page, "the last night without one article", false);
  await closeUntil(page, "sign");
  await expect(decision(page).getByText(LEFT_OUT)).toHaveCount(0);
});

test("a committee on another topic works without the model, and its console says so", async ({ page }) => {
  await toDebate(page);
  await handIn(page);
  await expect(button(page, t("committee:paper.match"))).toBeVisible();
  await page.getByRole("checkbox", { name: t("committee:model.use") }).press("Space");
  await expect(page.getByText(t("committee:model.without"))).toBeVisible();
  await expect(button(page, t("committee:paper.match"))).toHaveCount(0);
});

test("a delegate's phone learns of a mapping with the result, and not before", { tag: LONG }, async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  await openDebate(chair, NAMES);
  await handIn(chair);
  await map(chair);
  const phone = await open(browser, room, PHONE, errors);
  await comeIn(phone, room, code, "Norway");
  await phone.getByRole("tab", { name: t("delegate:tab.papers") }).click();
  await phone.getByRole("button", { name: new RegExp(`^${DRAFT}`) }).click();
  await expect(phone.getByText(SIXTY)).toBeVisible();
  await expect(button(phone, t("committee:paper.leads"))).toHaveCount(0);

  await closeDebate(chair);
  await askRollCall(chair, "Kenya");
  await click(chair, t("committee:next.putPaper", { paper: DRAFT }));
  await callNames(chair, NAMES, "y");
  await click(chair, t("committee:ballot.close"));
  await click(phone, t("committee:paper.leads"));
  await expect(phone.getByText(WORDING)).toBeVisible();
  await expectFits(phone, "what a paper leads to, on a phone", false);
  expect(await violations(phone)).toEqual([]);
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
