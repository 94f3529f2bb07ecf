/**
 * A committee on a host: a chair takes it there from the laptop, three delegates come in with their phones, are called, move,
 * second and vote from their seats. One reloads, one has a new device, and the host dies once: nothing is lost.
 */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { watch } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
const NAMES = ["Brazil", "India", "Kenya"];

/** Brings about itself what others would be a fault: the host is gone for a while. */
const HOST_GONE = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|Failed to load resource/;

async function open(
  browser: Browser,
  room: ServedRoom,
  viewport: typeof DESK,
  errors: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const seen = watch(context, new URL(room.url).host);
  context.on("close", () => errors.push(...seen.errors.filter((error) => !HOST_GONE.test(error))));
  return context.newPage();
}

/** @returns the code that delegates type */
async function toHost(chair: Page, room: ServedRoom): Promise<string> {
  await chair.goto(room.url);
  await button(chair, t("start.committee")).click();
  await chair.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await chair.getByLabel(t("committee:setup.other")).fill(NAMES.join("\n"));
  await button(chair, t("committee:setup.addNames")).click();
  await button(chair, t("committee:setup.start")).click();
  await button(chair, t("delegate:devices.open")).click();
  await expect(chair).toHaveURL(/#committee\/[A-Z0-9]{6}\//);
  return /#committee\/([A-Z0-9]{6})/.exec(chair.url())?.[1] ?? "";
}

async function comeIn(page: Page, room: ServedRoom, code: string, name: string): Promise<void> {
  await page.goto(`${room.url}/#join`);
  await page.getByLabel(t("room:join.code")).fill(code.toLowerCase());
  await button(page, t("room:join.enter")).click();
  await page.getByLabel(t("delegate:choose.search")).fill(name.slice(0, 3));
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
}

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
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room);
  const phones = await Promise.all(NAMES.map(() => open(browser, room, PHONE, errors)));
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

  const other = await open(browser, room, PHONE, errors);
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
