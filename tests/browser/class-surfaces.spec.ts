/**
 * What a class adds to a match passes axe, light and dark, and has room for text twice as large, on a laptop and on a
 * phone: the desk's line with the bell, its break, a mandate, the slip, a deal agreed on by talking, other terms, a
 * message, a check question, the teaching kit and the sheets of the delegations. The wall's clock is whole in a last call.
 */
import type { Browser, Page } from "@playwright/test";
import { type DrivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, readMove, START } from "../support/browser/match.ts";
import { expectReadable } from "../support/browser/readable.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { clickAct } from "../support/browser/start.ts";
import { fromContent, t } from "../support/browser/words.ts";

const MINUTE_MS = 60_000;
const PROJECTORS = [
  [1280, 720],
  [1920, 1080],
] as const;
const AFTER_A_NIGHT_S = 15 * 3600;
/** For each advice, how many minutes after the start of a lesson its bell rings. */
const BELLS = { onTime: 60, tight: 44, closeNow: 40, endEarly: 20, debriefNow: 5, rung: -1 } as const;

const stateOf = (iso3: string): string => fromContent(`country.${iso3}.name`);
const [kenya, brazil] = [stateOf("KEN"), stateOf("BRA")];

test.use({ settings: { ...LESSON, seats: ["KEN", "BRA"] } });

async function deskOf(page: Page, room: DrivenRoom): Promise<void> {
  await page.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  await expect(page.locator(".table-card")).toBeVisible();
}

async function seated(page: Page, room: DrivenRoom, seat: string): Promise<void> {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${stateOf(seat)}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
}

/** Kenya on this page and Brazil on another, in the dealing of the first round. @returns Brazil's page */
async function dealing(browser: Browser, page: Page, room: DrivenRoom): Promise<Page> {
  const context = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const other = await context.newPage();
  await seated(page, room, "KEN");
  await seated(other, room, "BRA");
  await room.teach({ type: "start", table: 1 });
  for (const one of [page, other]) await button(one, t("briefing.start")).click();
  await room.closeBeat();
  for (const one of [page, other]) {
    await expect(one.locator(".match")).toHaveAttribute("data-beat", "deal");
    await readMove(one);
  }
  return other;
}

test("the desk: its line with the bell, on time, behind and rung", { tag: LONG }, async ({ page, room }) => {
  await room.teach({ type: "start", table: 1 });
  await deskOf(page, room);
  for (const [advice, minutes] of Object.entries(BELLS)) {
    await room.teach({ type: "setBell", at: Date.now() + minutes * MINUTE_MS });
    await expect(page.locator(".bell-advice")).toHaveAttribute("data-advice", advice);
    await expectReadable(page, `the bell, ${advice}`);
  }
});

test("the desk: a table after a break, and the mandate of a seat", { tag: LONG }, async ({ page, room }) => {
  const device = await room.enter();
  await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await room.teach({ type: "start", table: 1 });
  await room.teach({ type: "pause", table: 1, isPaused: true });
  room.served.later(AFTER_A_NIGHT_S);
  await deskOf(page, room);
  await expect(button(page, t("desk:break.toBot", { state: kenya }))).toBeVisible();
  await expectReadable(page, "after a break");
  await page.locator(".seat-row").filter({ hasText: kenya }).click();
  await button(page, t("desk:mandate.show")).click();
  await expect(button(page, t("desk:mandate.hide"))).toBeVisible();
  await expectReadable(page, "a mandate");
});

test.describe("without a clock, so that no beat closes while it is looked at", () => {
  test.use({ settings: { ...LESSON, seats: ["KEN", "BRA"], pace: "off" } });

  test("a pupil: the slip, a deal agreed on by talking, what the other is asked, and other terms", {
    tag: LONG,
  }, async ({ page, room, browser }) => {
    const other = await dealing(browser, page, room);
    const slip = page.getByRole("region", { name: t("negotiation:slip.heading") });
    await expect(slip).toBeVisible();
    await expectReadable(page, "the slip");
    await button(slip, t("negotiation:slip.deal")).click();
    const talked = page.getByRole("region", { name: t("negotiation:talked.heading") });
    await talked.locator("label.choice", { hasText: brazil }).click();
    const pairs = talked.getByRole("radiogroup", { name: t("negotiation:talked.what") });
    await expect(pairs).toBeVisible();
    await expectReadable(page, "a deal agreed on by talking");
    if ((await pairs.getByRole("radio", { checked: true }).count()) === 0)
      await pairs.locator("label.choice").first().click();
    await button(talked, t("negotiation:talked.send")).click();
    await expect(other.locator(".offer-card").first()).toBeVisible();
    await expectReadable(other, "asked whether it is the deal");
    await button(other, t("negotiation:counter.openFor", { country: kenya })).click();
    await expect(
      other.getByRole("heading", { name: t("negotiation:counter.heading", { country: kenya }) }),
    ).toBeVisible();
    await expectReadable(other, "other terms");
  });

  test("a pupil: a message of the teacher, and a check question before and after its answer", {
    tag: LONG,
  }, async ({ page, room }) => {
    await seated(page, room, "KEN");
    await room.teach({ type: "start", table: 1 });
    await button(page, t("briefing.start")).click();
    await room.teach({
      type: "tell",
      to: { table: 0, seat: null },
      text: "Look at the wall, please, and then at me.",
    });
    await expect(page.getByRole("alertdialog", { name: t("room:message.heading") })).toBeVisible();
    await expectReadable(page, "a message of the teacher");
    await button(page, t("room:message.read")).click();
    for (let beat = 0; beat < 3; beat++) await room.closeBeat();
    await button(page, t("room:checks.round")).click();
    await expect(page.locator(".check-card")).toBeVisible();
    await expectReadable(page, "a check question");
    await page.locator(".check-card ul button").first().click();
    await expect(page.locator(".check-card [role=status]")).not.toBeEmpty();
    await expectReadable(page, "a check question, answered");
  });
});

test("the wall: in the last call its clock is whole", { tag: LONG }, async ({ page: wall, room }) => {
  const device = await room.enter();
  await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await wall.goto(wallOf(room));
  await room.teach({ type: "start", table: 1 });
  await expect(wall.locator(".wall-clock")).toBeVisible();
  const left = (await room.told(room.deskKey)).desk?.tables[0]?.timer?.until ?? 0;
  room.served.later(Math.ceil((left - Date.now()) / 1000));
  await room.told(device);
  await expect(wall.getByText(t("wall:clock.lastCall"))).toBeVisible();
  for (const [width, height] of PROJECTORS) {
    await wall.setViewportSize({ width, height });
    const clock = await wall.locator(".wall-clock").boundingBox();
    expect.soft((clock?.x ?? 0) + (clock?.width ?? 0), `${width}: its right end`).toBeLessThanOrEqual(width);
  }
});

test("the teaching kit with every paper", { tag: LONG }, async ({ page }) => {
  await page.goto(START);
  await clickAct(page, "kit");
  await expect(page.locator(".paper")).toHaveCount(1);
  const boxes = page.getByRole("checkbox");
  const papers = await boxes.count();
  for (let at = 1; at < papers; at++) await boxes.nth(at).press("Space");
  await expect(page.locator(".paper")).toHaveCount(papers);
  await expectReadable(page, "the teaching kit");
});

test("the sheets of the delegations", { tag: LONG }, async ({ page, room }) => {
  const device = await room.enter();
  await room.act(device, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } });
  await room.teach({ type: "start", table: 1 });
  await room.teach({ type: "endNow" });
  await deskOf(page, room);
  const link = page.getByRole("link", { name: t("desk:results.printSheets") });
  const [sheets] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await expect(sheets.locator('[data-paper="sheet"]').first()).toBeVisible();
  await expectReadable(sheets, "the sheets of the delegations");
});
