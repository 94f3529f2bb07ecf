/**
 * A committee on a host: a chair takes it there from the laptop, three delegates come in with their phones, are called, move,
 * second and vote from their seats. One reloads, one has a new device, and the host dies once: nothing is lost.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { comeIn, DESK, NAMES, openPage, PHONE, toHost } from "../support/browser/committee-pages.ts";
import { expectFits } from "../support/browser/fit.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

async function openDebate(chair: Page): Promise<void> {
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  for (const name of NAMES) {
    await expect(chair.locator(".committee-speaker[role=status]")).toHaveText(name);
    await chair.keyboard.press("p");
  }
  await chair.getByLabel(t("committee:agenda.add")).fill("Cybercrime");
  await chair.keyboard.press("Enter");
  await button(chair, t("committee:next.takeItem", { item: "Cybercrime" })).click();
  await button(chair, t("committee:next.openDebate")).click();
  await button(chair, t("committee:next.openList")).click();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("delegates join, move, second and vote from their seats; a reload, a new device and a dead host lose nothing", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await openPage(browser, room, DESK, errors);
  const code = await toHost(chair, room);
  const phones = await Promise.all(NAMES.map(() => openPage(browser, room, PHONE, errors)));
  const [brazil, india, kenya] = phones as [Page, Page, Page];
  await Promise.all(phones.map((page, at) => comeIn(page, room, code, NAMES[at] ?? "")));
  for (const [at, page] of phones.entries())
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(NAMES[at] ?? "");

  await openDebate(chair);
  await button(india, t("delegate:list.join")).click();
  await expect(india.getByText(t("delegate:list.place", { place: 1, count: 1 }))).toBeVisible();
  await expect(kenya.getByText(t("delegate:list.next", { seats: "India" }))).toBeVisible();
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
  await expect(kenya.getByText(t("delegate:vote.yours.yes"))).toBeVisible();
  expect(await violations(kenya)).toEqual([]);
  await button(brazil, t("committee:ballot.choice.yes")).click();
  await india.reload();
  await button(india, t("committee:ballot.choice.no")).click();
  await expect(india.getByText(t("delegate:vote.yours.no"))).toBeVisible();

  await room.restart();
  await button(chair, t("committee:ballot.close")).click();
  for (const page of [...phones, chair])
    await expect(page.locator(".committee-outcome")).toHaveText(t("committee:ballot.outcome.carried"));

  const other = await openPage(browser, room, PHONE, errors);
  await comeIn(other, room, code, "Kenya");
  await expect(other.getByText(t("delegate:door.asked", { seat: "Kenya" }))).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await button(chair, t("delegate:devices.letInOf", { device: 4 })).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Kenya");
  await expect(kenya.getByText(t("delegate:door.lost"))).toBeVisible();

  await chair.getByRole("button", { name: t("delegate:devices.button") }).click();
  await expect(chair.getByText(t("delegate:devices.in", { count: 3 }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
