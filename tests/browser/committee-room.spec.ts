/**
 * A chair moves a committee from the laptop to a host. Three delegates join by phone, speak when called, and move,
 * second and vote from their seats. One reloads, one changes devices, and the host crashes once: nothing is lost.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { choose, comeIn, DESK, open, openDebate, PHONE, toHost } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const NAMES = ["Brazil", "India", "Kenya"].map(stateName);

test("delegates join, move, second and vote from their seats; a reload, a new device and a dead host lose nothing", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  const phones = await Promise.all(NAMES.map(() => open(browser, room, PHONE, errors)));
  const [brazil, india, kenya] = phones as [Page, Page, Page];
  await Promise.all(phones.map((page, at) => comeIn(page, room, code, NAMES[at] ?? "")));
  for (const [at, page] of phones.entries())
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(NAMES[at] ?? "");

  await openDebate(chair, NAMES);
  await button(india, t("delegate:list.join")).click();
  await expect(
    india.locator("main").getByText(t("delegate:list.place", { place: 1, count: 1 })),
  ).toBeVisible();
  await expect(kenya.getByText(t("delegate:list.next", { seats: stateName("India") }))).toBeVisible();
  await expectFits(india, "a delegate's phone", false);
  expect(await violations(india)).toEqual([]);

  await kenya.getByRole("tab", { name: t("delegate:tab.motions") }).click();
  await button(kenya, t("delegate:motion.raise")).click();
  await choose(kenya, t("committee:motion.kind"), t("committee:motion.name.unmoderatedCaucus"));
  expect(await violations(kenya)).toEqual([]);
  await button(kenya, t("committee:motion.submit")).click();
  await brazil.getByRole("tab", { name: t("delegate:tab.motions") }).click();
  await button(brazil, t("delegate:motion.second")).click();
  await expect(kenya.getByText(t("delegate:motion.yours"))).toBeVisible();

  await choose(chair, t("committee:motion.method"), t("committee:ballot.method.seats"));
  await button(chair, t("committee:motion.put")).click();
  await button(kenya, t("committee:ballot.choice.yes")).click();
  await expect(kenya.locator("main").getByText(t("delegate:vote.yours.yes"))).toBeVisible();
  expect(await violations(kenya)).toEqual([]);
  await button(brazil, t("committee:ballot.choice.yes")).click();
  await india.reload();
  await button(india, t("committee:ballot.choice.no")).click();
  await expect(india.locator("main").getByText(t("delegate:vote.yours.no"))).toBeVisible();

  await room.restart();
  await button(chair, t("committee:ballot.close")).click();
  await expect(chair.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.carried"));
  // The caucus has begun: that is what a phone shows of the result.
  for (const page of phones) await expect(page.locator(".delegate-now .committee-caucus")).toBeVisible();

  const other = await open(browser, room, PHONE, errors);
  await comeIn(other, room, code, "Kenya");
  await expect(other.getByText(t("delegate:door.asked", { seat: stateName("Kenya") }))).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await button(chair, t("delegate:devices.letInOf", { device: 4 })).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(stateName("Kenya"));
  await expect(kenya.getByText(t("delegate:door.lost"))).toBeVisible();

  await chair.getByRole("button", { name: t("delegate:devices.button") }).click();
  await expect(chair.getByText(t("delegate:devices.in", { count: 3 }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await chair.keyboard.press("Escape");

  await room.close();
  await button(chair, t("delegate:devices.alone")).click();
  await expect(chair).toHaveURL(/#committee\/[a-z0-9-]+$/);
  await button(chair, t("committee:floor.endCaucus")).click();
  await button(chair, t("committee:next.callNext", { seat: stateName("India") })).click();
  await expect(button(chair, t("committee:next.endSpeech", { seat: stateName("India") }))).toBeVisible();
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
});
