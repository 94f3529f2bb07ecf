/**
 * Messages in a committee: two delegations answer the roll call on their phones, a late delegation says that it is here, one asks the chair, and a note between two waits
 * until the chair has read it. No other phone shows any of it.
 */
import { violations } from "../support/browser/axe.ts";
import {
  callNames,
  choose,
  comeIn,
  DESK,
  open,
  openTab,
  PHONE,
  pick,
  toHost,
} from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);
const ASKED = "May we add a clause on evidence?";
const NOTE = "Meet us at the map in the break.";

test("a request is answered, a late delegation is marked present, and a held note is passed on", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const phones = [];
  for (const name of NAMES) {
    const phone = await open(browser, room, PHONE, errors);
    await comeIn(phone, room, code, name);
    phones.push(phone);
  }
  const [brazil, india, kenya] = phones;
  if (brazil === undefined || india === undefined || kenya === undefined) throw new Error("three phones");
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  for (const phone of [india, brazil]) {
    await button(phone, t("delegate:letter.rollVoting")).click();
    await expect(phone.getByText(t("delegate:letter.rollSaid"))).toBeVisible();
  }
  const voting = t("committee:attendance.presentAndVoting");
  const said = t("committee:rollCall.says", { seat: stateName("Brazil"), attendance: voting });
  await expect(chair.getByText(said)).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  expect(await violations(kenya)).toEqual([]);
  await button(chair, t("committee:rollCall.take", { count: 2 })).click();
  await expect(chair.locator(".committee-called")).toHaveText(stateName("Kenya"));
  await callNames(chair, ["Kenya"], "a");

  await button(kenya, t("delegate:letter.here")).click();
  await expect(kenya.getByText(t("delegate:letter.hereSent"))).toBeVisible();
  await openTab(chair, t("committee:tab.letters"));
  await button(chair, t("committee:letter.presentOf", { seat: stateName("Kenya") })).click();
  await expect(kenya.getByText(t("delegate:letter.hereSent"))).toHaveCount(0);
  await expect(chair.getByText(t("committee:letter.none"))).toBeVisible();

  await openTab(brazil, t("delegate:tab.letters"));
  await choose(brazil, t("delegate:letter.about"), t("committee:letter.topic.other"));
  await brazil.getByLabel(t("delegate:letter.words")).fill(ASKED);
  await button(brazil, t("delegate:letter.send")).click();
  await expect(brazil.getByText(t("delegate:letter.waiting"))).toBeVisible();
  await chair
    .getByLabel(t("committee:letter.answerTo", { seat: stateName("Brazil") }))
    .fill("After the speech.");
  expect(await violations(chair)).toEqual([]);
  await button(chair, t("committee:letter.answer")).click();
  await expect(
    brazil.getByText(t("delegate:letter.answered", { answer: "After the speech." })),
  ).toBeVisible();

  await choose(chair, t("committee:letter.allow"), t("committee:letter.mode.held"));
  await pick(brazil, t("delegate:letter.to"), "India");
  await brazil.getByLabel(t("delegate:letter.text")).fill(NOTE);
  await button(brazil, t("delegate:letter.sendNote")).click();
  // What has become of the note stands where one looks, below the button that sent it.
  const confirmed = brazil.getByRole("status").filter({ hasText: NOTE });
  await expect(confirmed).toContainText(t("delegate:letter.status.held"));
  await expect(confirmed).toBeInViewport({ ratio: 1 });
  await openTab(india, t("delegate:tab.letters"));
  await expect(chair.getByText(NOTE)).toBeVisible();
  await expect(india.getByText(NOTE)).toHaveCount(0);
  await button(chair, t("committee:letter.passOf", { seat: stateName("Brazil") })).click();
  await expect(india.getByText(NOTE)).toBeVisible();
  await button(india, t("delegate:letter.reportOf", { seat: stateName("Brazil") })).click();
  await expect(chair.getByText(t("committee:letter.reported"))).toBeVisible();
  await openTab(kenya, t("delegate:tab.letters"));
  await expect(kenya.getByText(/map|evidence/)).toHaveCount(0);
  for (const page of [chair, brazil, india]) expect(await violations(page)).toEqual([]);
  await expectFits(brazil, "a phone with messages", false);
  await openTab(chair, t("committee:tab.minutes"));
  await expect(chair.getByRole("tabpanel").getByText(/map|evidence/)).toHaveCount(0);
  expect(errors).toEqual([]);
  await room.close();
});
