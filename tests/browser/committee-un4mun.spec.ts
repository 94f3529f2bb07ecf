/**
 * A meeting under UN4MUN as the UN's guides describe it: a discussion phase with sponsors and informal consultations, then
 * an action phase in which one draft meets an objection and is adopted by consensus after all, and another is voted on.
 */
import type { Page } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import {
  callNames,
  comeIn,
  DESK,
  open,
  openTab,
  PHONE,
  PROJECTOR,
  pick,
  toHost,
} from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);
const titled = (n: number, title: string): string => t("committee:paper.titleOf.draft", { n, title });

async function discussion(chair: Page): Promise<void> {
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  await callNames(chair, NAMES);
  await chair.getByLabel(t("committee:agenda.add")).fill("Cybercrime");
  await chair.keyboard.press("Enter");
  await button(chair, t("committee:next.takeItem", { item: "Cybercrime" })).click();
  await button(chair, t("committee:next.openDiscussion")).click();
  await button(chair, t("committee:next.openList")).click();
}

/** A draft is handed in, read by the secretariat, introduced, and finds one more sponsor. */
async function draft(chair: Page, title: string, sponsor: string, next: string): Promise<void> {
  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:paper.new")).click();
  await pick(chair, t("committee:paper.sponsor"), sponsor);
  await chair.getByLabel(t("committee:paper.title")).fill(title);
  await chair.getByLabel(t("committee:paper.text")).fill("Decides to help\nPays for training");
  await button(chair, t("committee:paper.submit")).click();
  await button(chair, t("committee:paper.approve")).click();
  await button(chair, t("committee:paper.introduce")).click();
  await expect(button(chair, t("committee:paper.introduce"))).toHaveCount(0);
  await pick(chair, t("committee:paper.addSponsor"), next);
}

/** Informal consultations with a facilitator whom the chair names; the minutes say that they were held, and no more. */
async function talks(chair: Page, wall: Page, phone: Page): Promise<void> {
  await pick(chair, t("committee:caucus.facilitator"), "Kenya");
  for (const page of [wall, phone])
    await expect(
      page.getByText(t("committee:caucus.facilitatedBy", { seat: stateName("Kenya") })),
    ).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await button(chair, t("committee:next.endCaucus")).click();
}

test("UN4MUN: discussion, informal consultations, action, an objection, consensus and a vote", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES, "un4mun");
  const phone = await open(browser, room, PHONE, errors);
  await comeIn(phone, room, code, "India");
  const wall = await chair.context().newPage();
  await wall.setViewportSize(PROJECTOR);
  await wall.goto(`${room.url}/#committee-wall/${code}`);
  await discussion(chair);
  for (const page of [chair, phone, wall])
    await expect(page.getByText(t("committee:floor.phase.discussion")).first()).toBeVisible();
  await expect(phone.getByText(t("delegate:list.secretary"))).toBeVisible();
  await draft(chair, "Help", "Kenya", "Brazil");

  await button(chair, t("committee:motion.enter")).click();
  const line = chair.getByLabel(t("committee:motion.line"));
  await line.fill("bra informal 15");
  await line.press("Enter");
  await button(chair, t("committee:motion.agreed")).click();
  await talks(chair, wall, phone);
  await openTab(chair, t("committee:tab.agenda"));
  await button(chair, t("committee:agenda.closeDebate")).click();
  for (const page of [chair, phone, wall])
    await expect(page.getByText(t("committee:floor.phase.action")).first()).toBeVisible();

  await button(chair, t("committee:next.putPaper", { paper: titled(1, "Help") })).click();
  await button(phone, t("delegate:vote.object")).click();
  for (const page of [chair, wall])
    await expect(
      page.getByText(t("committee:ballot.objected", { count: 1, seats: stateName("India") })),
    ).toBeVisible();
  await expectFits(chair, "the console after an objection", false);
  await button(chair, t("committee:ballot.backToTalks")).click();
  await talks(chair, wall, phone);
  await button(chair, t("committee:next.putPaper", { paper: titled(1, "Help") })).click();
  await button(chair, t("committee:next.noObjection", { subject: titled(1, "Help") })).click();
  await expect(chair.getByText(t("committee:ballot.consensusOf.carried")).first()).toBeVisible();
  await pick(chair, t("committee:ballot.explainAfter"), "India");
  await button(chair, t("committee:next.endSpeech", { seat: stateName("India") })).click();

  await draft(chair, "Pay", "Brazil", "India");
  await button(chair, t("committee:next.putPaper", { paper: titled(2, "Pay") })).click();
  await pick(chair, t("committee:ballot.object"), "Kenya");
  const method = t("committee:ballot.method.recorded");
  await button(chair, t("committee:ballot.voteInstead", { method })).click();
  for (const name of NAMES) {
    const row = chair.locator(".seat-votes > li").filter({ hasText: name });
    const choice = name === "Kenya" ? "no" : "yes";
    await row.getByRole("button", { name: new RegExp(t(`committee:ballot.choice.${choice}`)) }).click();
  }
  await button(chair, t("committee:ballot.close")).click();
  await expect(chair.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
  await openTab(chair, t("committee:tab.minutes"));
  const minutes = chair.getByRole("tabpanel");
  await expect(
    minutes.getByText(t("committee:fact.facilitatorNamed", { seat: stateName("Kenya") })),
  ).toHaveCount(2);
  expect(await violations(wall)).toEqual([]);
  expect(errors).toEqual([]);
  await room.close();
});
