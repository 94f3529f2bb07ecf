/**
 * A delegation can do everything from its phone: sponsor, sign and merge papers, yield its time, ask for a right of
 * reply, explain its vote or waive that, and appeal the chair's ruling. The host is real.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import {
  askRollCall,
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
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

/** There are ten members, so a draft needs the support of two (a fifth). Some members have only paper. */
const NAMES = [
  "Brazil",
  "Chile",
  "France",
  "India",
  "Japan",
  "Kenya",
  "Mexico",
  "Norway",
  "Peru",
  "Viet Nam",
].map(stateName);
const draft = (n: number, title: string): string => t("committee:paper.titleOf.draft", { n, title });
const HELP = draft(1, "Help");
const TRAINING = draft(2, "Training");
const MERGED = draft(3, "Help and training");

const tab = (page: Page, name: "floor" | "motions" | "papers"): Promise<void> =>
  page.getByRole("tab", { name: t(`delegate:tab.${name}`) }).click();

async function handIn(page: Page, title: string, text: string): Promise<void> {
  await button(page, t("committee:paper.new")).click();
  await page.getByLabel(t("committee:paper.title")).fill(title);
  await page.getByLabel(t("committee:paper.text")).fill(text);
  await button(page, t("committee:paper.submit")).click();
}

async function unfold(page: Page, paper: string): Promise<void> {
  await page.getByRole("button", { name: paper }).click();
}

/** Brazil asks to sponsor Kenya's paper; once Kenya has agreed, Brazil proposes to merge it with its own. */
async function sponsorAndMerge(brazil: Page, kenya: Page): Promise<void> {
  await tab(brazil, "papers");
  await tab(kenya, "papers");
  await handIn(brazil, "Help", "Decides to help\nRequests a report");
  await handIn(kenya, "Training", "Pays for training\nRequests a report");
  await unfold(kenya, TRAINING);
  await unfold(brazil, TRAINING);
  const missing = t("committee:paper.together.missing", { has: 1, needs: 2 });
  await expect(brazil.getByText(missing).last()).toBeVisible();
  await button(brazil, t("delegate:paper.sign")).click();
  await expect(brazil.getByText(t("committee:paper.together.enough", { count: 2, needs: 2 }))).toBeVisible();
  await button(brazil, t("delegate:paper.sponsor")).click();
  await expect(brazil.getByText(t("delegate:paper.asked", { first: stateName("Kenya") }))).toBeVisible();
  const accept = t("committee:ask.acceptOf", { seat: stateName("Brazil"), paper: TRAINING });
  await button(kenya, accept).first().click();
  await button(kenya, t("committee:paper.unsign", { seat: stateName("Brazil") })).click();
  await button(brazil, t("delegate:paper.sponsor")).click();
  await button(kenya, accept).first().click();

  await button(brazil, t("committee:paper.merge")).click();
  for (const paper of [HELP, TRAINING]) await brazil.getByRole("checkbox", { name: paper }).press("Space");
  await button(brazil, t("committee:paper.mergeWords")).click();
  await expect(brazil.getByLabel(t("committee:paper.text"))).toHaveValue(
    "Decides to help\nRequests a report\nPays for training",
  );
  await expectFits(brazil, "merging on a phone", false);
  expect(await violations(brazil)).toEqual([]);
  await brazil.getByLabel(t("committee:paper.title")).fill("Help and training");
  await button(brazil, t("committee:paper.mergePropose")).click();
  await expectFits(kenya, "a proposal to merge on a phone", false);
  expect(await violations(kenya)).toEqual([]);
  await button(kenya, t("committee:merger.yes")).click();
  await expect(kenya.getByText(t("committee:paper.mergedInto", { paper: MERGED }))).toHaveCount(2);
}

/** A delegation yields the rest of its speech, first to another delegation and then to the chair. */
async function yieldTime(chair: Page, india: Page, kenya: Page): Promise<void> {
  const yours = t("delegate:list.yours");
  await button(india, t("delegate:list.join")).click();
  await button(chair, t("committee:next.callNext", { seat: stateName("India") })).click();
  await expect(india.getByText(yours)).toBeVisible();
  // Letters work at the console alone.
  await expect(india.locator("kbd")).toHaveCount(0);
  await choose(india, t("committee:floor.yield"), t("committee:yield.delegate"));
  await expectFits(india, "yielding on a phone", false);
  expect(await violations(india)).toEqual([]);
  await tab(kenya, "floor");
  await pick(india, t("committee:yield.delegate"), "Kenya");
  await expect(kenya.getByText(yours)).toBeVisible();
  await expect(button(kenya, t("committee:floor.yieldAct"))).toHaveCount(0);
  await button(chair, t("committee:next.endSpeech", { seat: stateName("Kenya") })).click();
  await button(kenya, t("delegate:list.join")).click();
  await button(chair, t("committee:next.callNext", { seat: stateName("Kenya") })).click();
  await button(kenya, t("committee:floor.yieldAct")).click();
  await expect(kenya.getByText(yours)).toHaveCount(0);
}

async function reply(chair: Page, kenya: Page): Promise<void> {
  await button(kenya, t("delegate:point.reply")).click();
  await expect(kenya.getByText(t("delegate:point.replyAsked"))).toBeVisible();
  await button(chair, t("committee:point.grant", { seat: stateName("Kenya") })).click();
  await expect(kenya.getByText(t("committee:floor.speaks.reply"), { exact: true })).toBeVisible();
  await button(chair, t("committee:next.endSpeech", { seat: stateName("Kenya") })).click();
}

/** A roll-call vote. India votes no on its phone and claims the right to explain its vote. */
async function rollCall(chair: Page, india: Page): Promise<void> {
  await chair.getByRole("tab", { name: t("committee:tab.papers"), exact: true }).click();
  await button(chair, t("committee:paper.introduce")).click();
  await chair.getByRole("tab", { name: t("committee:tab.agenda"), exact: true }).click();
  await button(chair, t("committee:agenda.closeDebate")).click();
  await chair.getByRole("tab", { name: t("committee:tab.papers"), exact: true }).click();
  await askRollCall(chair, "India");
  await button(chair, t("committee:paper.vote")).click();
  for (const name of NAMES) {
    await expect(chair.locator(".committee-called")).toHaveText(name);
    if (name !== "India") await chair.keyboard.press("y");
    else {
      await india.getByRole("checkbox", { name: t("delegate:vote.withRights") }).press("Space");
      await button(india, t("committee:ballot.choice.no")).click();
    }
  }
  await button(chair, t("committee:ballot.close")).click();
}

test("on its phone a delegation sponsors, merges, yields, replies, and explains its vote or waives that", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const devices = ["Brazil", "India", "Kenya"];
  const phones = await Promise.all(devices.map(() => open(browser, room, PHONE, errors)));
  const [brazil, india, kenya] = phones as [Page, Page, Page];
  await Promise.all(phones.map((page, at) => comeIn(page, room, code, devices[at] ?? "")));
  await openDebate(chair, NAMES);

  await sponsorAndMerge(brazil, kenya);
  await yieldTime(chair, india, kenya);
  await reply(chair, kenya);
  await rollCall(chair, india);
  await expect(india.locator("main").getByText(t("delegate:rights.yours"))).toBeVisible();
  expect(await violations(india)).toEqual([]);
  await button(india, t("delegate:rights.waive")).click();
  await expect(india.locator("main").getByText(t("delegate:rights.yours"))).toHaveCount(0);
  await expect(chair.getByRole("heading", { name: t("committee:ballot.rights") })).toHaveCount(0);

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});

test("a phone can appeal a ruling if the rules allow it, and the committee decides", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES.slice(0, 4), "un-ga");
  const [brazil, india] = [
    await open(browser, room, PHONE, errors),
    await open(browser, room, PHONE, errors),
  ];
  await comeIn(brazil, room, code, "Brazil");
  await comeIn(india, room, code, "India");
  await openDebate(chair, NAMES.slice(0, 4));

  await button(india, t("committee:point.kind.order")).click();
  await expect(button(india, t("committee:point.kind.order"))).toHaveCount(0);
  await button(chair, t("committee:point.deny")).click();
  const ruling = { point: t("committee:point.kind.order"), seat: stateName("India") };
  await expect(brazil.getByText(t("delegate:point.notUpheld", ruling))).toBeVisible();
  expect(await violations(brazil)).toEqual([]);
  await button(brazil, t("delegate:point.appeal")).click();
  await expect(india.getByRole("alertdialog").getByText(t("delegate:vote.raise"))).toBeVisible();
  await chair.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }).fill("3");
  await chair.getByRole("textbox", { name: t("committee:ballot.choice.no"), exact: true }).fill("1");
  await button(chair, t("committee:ballot.close")).click();
  await expect(india.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.carried"));
  await expect(button(brazil, t("delegate:point.appeal"))).toHaveCount(0);

  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
