/**
 * A meeting of a crisis committee as its handbooks describe it: the chair gives the floor without a list and announces
 * what happens; delegations write to the crisis staff, ask for a straw poll, and adopt a directive.
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
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t, within } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);
const UPDATE = "At 6 this morning the power failed in the whole capital. Nobody has claimed the attack.";
const NOTE = "We send two engineers to the substation in the harbour.";
const ANSWER = "They arrive at noon and find a device.";
const DIRECTIVE = t("committee:paper.titleOf.directive", { n: 1, title: "Power" });

async function inDebate(chair: Page): Promise<void> {
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  await callNames(chair, NAMES);
  await chair.getByLabel(t("committee:agenda.add")).fill("Blackout");
  await chair.keyboard.press("Enter");
  await button(chair, t("committee:next.takeItem", { item: "Blackout" })).click();
  await button(chair.locator(".committee-next"), t("committee:next.openDebate")).click();
}

/** The chair announces an update: it fills the wall and stands on every phone at once, and stays in the list. */
async function updateAnnounced(chair: Page, phones: readonly Page[], wall: Page): Promise<void> {
  await openTab(chair, t("committee:tab.crisis"));
  await chair.getByLabel(t("committee:crisis.updates.text")).fill(UPDATE);
  await button(chair, t("committee:crisis.updates.announce")).click();
  await expect(wall.locator(".wall-update")).toContainText(UPDATE);
  for (const phone of phones) await expect(phone.locator(".crisis-text", { hasText: UPDATE })).toBeVisible();
  await expect(chair.locator(".crisis-updates")).toContainText(UPDATE);
  await wall.setViewportSize({ width: 1280, height: 720 });
  await expectFits(wall, "a wall with an update", false);
  await wall.setViewportSize(PROJECTOR);
}

/** A note that only its delegation and the chair see. */
async function noteAnswered(chair: Page, own: Page, others: readonly Page[]): Promise<void> {
  await openTab(own, t("delegate:tab.crisis"));
  await own.getByLabel(t("delegate:crisis.write")).fill(NOTE);
  await button(own, t("delegate:crisis.send")).click();
  await expect(own.getByText(t("delegate:crisis.noAnswer"))).toBeVisible();
  await openTab(own, t("delegate:tab.floor"));
  await expect(chair.getByText(NOTE)).toBeVisible();
  await chair.getByLabel(t("committee:crisis.notes.answerTo", { seat: stateName("Brazil") })).fill(ANSWER);
  await button(chair, t("committee:crisis.notes.send")).click();
  await expect(own.getByText(t("delegate:crisis.answered")).first()).toBeVisible();
  await button(own, t("delegate:crisis.read")).click();
  await expect(own.getByText(ANSWER)).toBeVisible();
  await expectFits(own, "a phone with an answered note", false);
  for (const page of others) await expect(page.getByText(/engineers|noon/)).toHaveCount(0);
}

/** A straw poll, which is taken and shown as one and leaves no record of a vote. */
async function strawPoll(chair: Page, asking: Page, phones: readonly Page[], wall: Page): Promise<void> {
  const question = "Shall we close the harbour?";
  await button(asking, t("delegate:crisis.poll")).click();
  await asking.getByLabel(t("delegate:crisis.question")).fill(question);
  await button(asking, t("delegate:crisis.ask")).click();
  await button(chair, t("committee:crisis.poll.take")).click();
  await expect(wall.getByText(t("committee:crisis.poll.binding"))).toBeVisible();
  for (const phone of phones) await button(phone, t("delegate:crisis.answer.yes")).click();
  await expect(chair.getByText(t("committee:crisis.poll.fromPhones", { yes: 2, no: 0 }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await button(chair, t("committee:crisis.poll.close")).click();
  await expect(wall.getByText(t("committee:crisis.poll.result", { yes: 2, no: 0 }))).toBeVisible();
}

async function directiveAdopted(chair: Page, phone: Page): Promise<void> {
  await openTab(phone, t("delegate:tab.papers"));
  await button(phone, t("committee:paper.new")).click();
  await expect(phone.getByLabel(t("committee:paper.preamble"))).toHaveCount(0);
  await phone.getByLabel(t("committee:paper.title")).fill("Power");
  await phone.getByLabel(t("committee:paper.text")).fill("Closes the harbour\nSends the navy");
  await button(phone, t("committee:paper.submit")).click();
  await openTab(chair, t("committee:tab.papers"));
  await pick(chair, t("committee:paper.addSignatory"), "Kenya");
  await button(chair, t("committee:paper.introduce")).click();
  await expect(button(chair, t("committee:paper.amend"))).toHaveCount(0);
  await button(chair, t("committee:next.putPaper", { paper: DIRECTIVE })).click();
  await expect(chair.getByRole("textbox", { name: t("committee:ballot.choice.abstain") })).toHaveCount(0);
  const count = (choice: "yes" | "no"): ReturnType<Page["getByRole"]> =>
    chair.getByRole("textbox", { name: t(`committee:ballot.choice.${choice}`), exact: true });
  await count("yes").fill("2");
  await count("no").fill("1");
  await button(chair, t("committee:ballot.close")).click();
  await expect(chair.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
}

test("Crisis: an update on the wall, a note answered, a straw poll, and a directive adopted", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES, "crisis");
  const phones = [await open(browser, room, PHONE, errors), await open(browser, room, PHONE, errors)];
  const [brazil, india] = phones;
  if (brazil === undefined || india === undefined) throw new Error("two phones");
  await comeIn(brazil, room, code, "Brazil");
  await comeIn(india, room, code, "India");
  const wall = await chair.context().newPage();
  await wall.setViewportSize(PROJECTOR);
  await wall.goto(`${room.url}/#committee-wall/${code}`);
  await inDebate(chair);
  const floor = t("committee:floor.perpetual", { time: t("committee:length.minutes", { count: 1 }) });
  for (const page of [chair, brazil, wall]) await expect(page.getByText(floor).first()).toBeVisible();
  await pick(chair, t("committee:list.give"), "India");
  await updateAnnounced(chair, phones, wall);
  await noteAnswered(chair, brazil, [india, wall]);
  await button(chair, t("committee:next.endSpeech", { seat: stateName("India") })).click();
  await strawPoll(chair, india, phones, wall);
  await directiveAdopted(chair, india);
  await openTab(chair, t("committee:tab.minutes"));
  const minutes = chair.getByRole("tabpanel");
  await expect(minutes.getByText(UPDATE)).toBeVisible();
  await expect(minutes.getByText(/engineers|noon/)).toHaveCount(0);
  await expect(minutes.getByText(within("committee:fact.strawPollClosed"))).toBeVisible();
  expect(await violations(wall)).toEqual([]);
  expect(await violations(brazil)).toEqual([]);
  expect(errors).toEqual([]);
  await room.close();
});

async function startUpdates(chair: Page): Promise<void> {
  await button(chair, t("committee:bar.menu")).click();
  await chair.getByRole("menuitem", { name: t("committee:bar.crisis") }).click();
}

test("Crisis updates started during a meeting: their tab opens, and a headline makes a report of the press", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const phone = await open(browser, room, PHONE, errors);
  await comeIn(phone, room, code, "Brazil");
  const wall = await chair.context().newPage();
  await wall.setViewportSize(PROJECTOR);
  await wall.goto(`${room.url}/#committee-wall/${code}`);
  await button(chair, t("committee:next.openMeeting")).click();

  const tab = (name: "crisis" | "agenda") => chair.getByRole("tab", { name: t(`committee:tab.${name}`) });
  await startUpdates(chair);
  await expect(tab("crisis")).toHaveAttribute("aria-selected", "true");
  await expect(tab("crisis")).toBeInViewport({ ratio: 1 });
  // Taken back by its own name: the tab goes, and the agenda is open instead.
  const started = t("committee:bar.undo", { entry: t("committee:fact.updatesStarted") });
  await chair.getByRole("button", { name: started }).click();
  await expect(tab("crisis")).toHaveCount(0);
  await expect(tab("agenda")).toHaveAttribute("aria-selected", "true");
  await startUpdates(chair);
  await chair.getByLabel(t("committee:crisis.updates.headline")).fill("Capital in the dark");
  await chair.getByLabel(t("committee:crisis.updates.text")).fill(UPDATE);
  await button(chair, t("committee:crisis.updates.announce")).click();

  for (const page of [wall, phone]) {
    await expect(page.locator(".crisis-headline")).toHaveText("Capital in the dark");
    await expect(page.getByText(within("committee:crisis.updates.pressAt")).first()).toBeVisible();
    await expectFits(page, "a report of the press", false);
  }
  expect(errors).toEqual([]);
  await room.close();
});
