/**
 * The ending for everyone: the chair opens the match of an adopted text. The wall and every phone go there by themselves,
 * each delegation takes its stand, signs and goes home from its own seat, a state without a phone is played from the
 * laptop, and at the end everybody is led back to the committee.
 */
import { expect, type Locator, type Page, test } from "@playwright/test";
import type { HostOrder } from "../../src/committee/message.ts";
import type { Beat } from "../../src/engine/state/world.ts";
import { goAlong } from "../support/browser/acts.ts";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, open, openTab, PHONE, PROJECTOR } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { type Formed, formOnHost } from "../support/browser/host-committee.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, goOnSilently, leaveQuestions, readMove } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";
import { ADOPTION, DELEGATIONS } from "../support/committee-match.ts";

const NAMES = ["Brazil", "Kenya", "United States"];
/** As a chair who uses the page in the language under test would have entered them. */
const NAMED = DELEGATIONS.map((one) => ({ ...one, name: stateName(one.name) }));

test("adoption opens one match on the wall and on every phone, to the treaty at home", { tag: LONG }, async ({
  browser,
}) => {
  test.slow();
  const room = await servedRoom();
  const errors: string[] = [];
  const committee = await adopted(room);
  const wall = await open(browser, room, PROJECTOR, errors);
  await wall.goto(`${room.url}/#committee-wall/${committee.code}/${committee.readKey}`);
  const phones = await Promise.all(NAMES.map(() => open(browser, room, PHONE, errors)));
  await Promise.all(phones.map((page, at) => comeIn(page, room, committee.code, NAMES[at] ?? "")));
  const chair = await open(browser, room, DESK, errors);
  await chair.goto(`${room.url}/#committee/${committee.code}/${committee.key}`);
  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:paper.plenary")).click();
  await button(chair, t("plenary:goForAll")).click();

  const [brazil] = phones as [Page];
  for (const page of phones) {
    await expect(page.getByText(t("room:committee.came"))).toBeVisible();
    await expect(page).toHaveURL(/#join\/[A-Z0-9]{6}$/);
  }
  await expect(wall).toHaveURL(/#wall\/[A-Z0-9]{6}$/);
  await expectFits(brazil, "a phone that came from the committee", false);
  expect(await violations(brazil)).toEqual([]);

  // The chair who opens the match comes to its desk without a press.
  await expect(chair).toHaveURL(/#desk\/[A-Z0-9]{6}$/);
  await expect(button(chair, t("desk:acts.close"))).toBeInViewport({ ratio: 1 });
  // France has no phone: the chair plays it on the laptop and comes back.
  await button(chair, t("desk:hall.play", { state: stateName("France") })).click();
  await button(chair, t("briefing.start")).click();
  await expect(startsFrom(chair)).toContainText(t("room:committee.stand.abstain"));
  await goAhead(chair);
  await button(chair, t("room:committee.desk")).click();
  await expect(button(chair, t("desk:head.console"))).toBeVisible();
  await expect(button(chair, t("desk:hall.play", { state: stateName("France") }))).toHaveCount(0);
  expect(await violations(chair)).toEqual([]);

  await brazil.reload();
  for (const page of phones) await button(page, t("briefing.start")).click();
  // Brazil sponsored the text, Kenya voted for it, the United States against it.
  for (const [at, stand] of (["sponsor", "yes", "no"] as const).entries())
    await expect(startsFrom(phones[at] ?? brazil)).toContainText(t(`room:committee.stand.${stand}`));
  const beats: Beat[] = ["stand"];
  while (!beats.includes("season")) {
    const now = beats.at(-1) ?? "over";
    for (const page of phones) await goAhead(page);
    room.later(120);
    const [next = "over"] = await Promise.all(phones.map((page) => after(page, now)));
    beats.push(next);
  }
  expect(beats).toEqual(expect.arrayContaining(["stand", "sign", "season"]));
  for (const page of phones) await goAhead(page);
  // The chair goes back to the committee and to the match again, and wall and phones come along.
  await button(chair, t("desk:head.console")).click();
  for (const page of phones) {
    await expect(page).toHaveURL(/#delegate\/[A-Z0-9]{6}$/);
    // A phone is led back only from a committee that it has read.
    await expect(page.getByText(t("delegate:match.open"))).toBeVisible();
  }
  await expect(wall).toHaveURL(/#committee-wall\/[A-Z0-9]{6}$/);
  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:paper.toDesk")).click();
  for (const page of phones) {
    await expect(page).toHaveURL(/#join\/[A-Z0-9]{6}$/);
    // In the same beat, a phone comes back to its choice.
    expect(await beatOf(page)).toBe("season");
  }
  await expect(wall).toHaveURL(/#wall\/[A-Z0-9]{6}$/);

  await chair.getByRole("button", { name: t("desk:head.end") }).click();
  await button(chair, t("desk:head.endYes")).click();
  for (const page of phones) {
    await expect(page.getByRole("heading", { name: t("room:committee.over") })).toBeVisible();
    await expect(page.getByText(t("room:ticket.heading"))).toHaveCount(0);
  }
  // The film begins with the committee's own clauses.
  await expect(wall.locator(".ladder-words").first()).toBeVisible();
  await button(brazil, t("room:committee.back")).click();
  await expect(brazil.getByRole("heading", { level: 1 })).toHaveText(stateName("Brazil"));
  await expect(brazil.getByText(t("delegate:match.open"))).toBeVisible();
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});

/** What a seat is told about its acts in committee. What its capital adds is in `in-committee.test.ts`. */
function startsFrom(page: Page): Locator {
  return page.locator(".in-committee");
}

/** Waits until the page shows another beat. */
async function after(page: Page, beat: Beat): Promise<Beat> {
  const shown = button(page, t("room:bar.showNow"));
  await expect(async () => {
    if (await shown.isVisible()) await shown.click();
    expect(await beatOf(page)).not.toBe(beat);
  }).toPass({ timeout: 60_000 });
  return beatOf(page);
}

/** Does what the seat is asked, and says that it is ready. */
async function goAhead(page: Page): Promise<void> {
  await readMove(page);
  await goAlong(page);
  await leaveQuestions(page);
  const confirm = button(page, t("room:bar.done"));
  await expect(confirm).toBeEnabled();
  await press(page, confirm);
  await goOnSilently(page, confirm);
}

/** A committee that has adopted its draft; its model and its clauses are matched. */
async function adopted(room: ServedRoom): Promise<Formed> {
  const committee = await formOnHost(room, "Third Committee", NAMED, "un-ga");
  await committee.give(...(ADOPTION as readonly HostOrder[]));
  return committee;
}
