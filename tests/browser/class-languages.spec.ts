/**
 * Screens of a class in Arabic and in a made-up language that is 40% longer: joining, desk, wall, prints, one device and
 * the teaching kit. On a phone, a laptop, a projector and at a zoom of 200% nothing is cut, covered or sticks out, and axe
 * finds nothing.
 */
import type { Page } from "@playwright/test";
import { printAddress } from "../../src/client/addresses/print-address.ts";
import { type DrivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { expectFitsEverywhere } from "../support/browser/fits-everywhere.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, START } from "../support/browser/match.ts";
import { expectPrintable, FORMATS } from "../support/browser/paper.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { clickAct } from "../support/browser/start.ts";
import { expectWallFits } from "../support/browser/wall-fits.ts";
import { fromContent, like, speak, t } from "../support/browser/words.ts";

const SEATS = ["KEN", "BRA", "DEU"];
/** Beats of a lesson until the ceremony, at most. */
const MOST_BEATS = 30;

test.use({ settings: { ...LESSON, seats: SEATS, pace: "off" } });
// Each test has its own room, so two workers can share this long file.
test.describe.configure({ mode: "parallel" });

const kenya = (): string => fromContent("country.KEN.name");

async function takeSeats(room: DrivenRoom, seats: readonly string[]): Promise<void> {
  for (const seat of seats)
    await room.act(await room.enter(), { type: "takeSeat", place: { table: 1, seat, role: "both" } });
}

async function joining(page: Page, room: DrivenRoom): Promise<void> {
  await page.goto("/?renderer=canvas#join");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectFitsEverywhere(page, "a code");
  await page.goto("about:blank");
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await expect(button(page, new RegExp(`^${kenya()}`))).toBeVisible();
  await expectFitsEverywhere(page, "a seat");
  await button(page, new RegExp(`^${kenya()}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  await expectFitsEverywhere(page, "the lobby");
  await room.teach({ type: "start", table: 1 });
  await expect(button(page, t("briefing.start"))).toBeVisible();
  await expectFitsEverywhere(page, "the briefing");
  await button(page, t("briefing.start")).click();
  for (let beat = 0; beat < 3; beat++) {
    await expect(page.locator(".match")).toBeVisible();
    await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
    await expectFitsEverywhere(page, `a pupil, beat ${beat + 1}`);
    await room.closeBeat();
  }
}

async function desk(page: Page, room: DrivenRoom): Promise<void> {
  await page.goto("/#desk");
  await expect(button(page, t("desk:open.go"))).toBeVisible();
  await expectFitsEverywhere(page, "opening a room");
  await takeSeats(room, SEATS.slice(0, 2));
  await page.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  await expect(page.locator(".table-card")).toBeVisible();
  await expectFitsEverywhere(page, "the desk before the match");
  await room.teach({ type: "start", table: 1 });
  await page.locator(".seat-row").filter({ hasText: kenya() }).click();
  await button(page, t("desk:mandate.show")).click();
  await expect(button(page, t("desk:mandate.hide"))).toBeVisible();
  await expectFitsEverywhere(page, "the desk with a mandate");
  for (let beat = 0; beat < 3; beat++) await room.closeBeat();
  await expectFitsEverywhere(page, "the desk after three beats");
  await room.teach({ type: "endNow" });
  await expect(page.getByRole("link", { name: t("desk:results.printSheets") })).toBeVisible();
  await expectFitsEverywhere(page, "the desk at the end");
}

async function wall(page: Page, room: DrivenRoom): Promise<void> {
  await takeSeats(room, SEATS);
  await page.goto(wallOf(room));
  await expect(page.locator(".wall-lobby")).toBeVisible();
  await expectWallFits(page, "before the match");
  await room.teach({ type: "start", table: 0 });
  const shown = page.locator(".wall-page");
  await expect(shown).toHaveAttribute("data-beat", "sound");
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await expectWallFits(page, "sound");
  const seen = new Set<string>();
  for (let at = 0; at < MOST_BEATS; at++) {
    await room.closeBeat();
    const { beat, isOver } = (await room.told(room.wallKey)).board?.[0] ?? {};
    if (isOver === true || beat == null) break;
    await expect(async () => {
      await page.keyboard.press("Space");
      await expect(shown).toHaveAttribute("data-beat", beat, { timeout: 1000 });
    }).toPass();
    if (!seen.has(beat)) await expectWallFits(page, beat);
    seen.add(beat);
  }
  await expect(page.getByText(like("film:looking"))).toHaveCount(0);
  await expectWallFits(page, "the end");
}

async function paper(page: Page): Promise<void> {
  await page.goto(`${START}${printAddress("lesson", SEATS, { seed: "print" })}`);
  await expect(page.locator('[data-paper="mandate"]')).not.toHaveCount(0);
  await expectFitsEverywhere(page, "papers of a lesson");
  for (const format of FORMATS) await expectPrintable(page, format);
}

async function kit(page: Page): Promise<void> {
  await page.goto(START);
  await clickAct(page, "kit");
  await expect(page.locator(".paper")).toHaveCount(1);
  const boxes = page.getByRole("checkbox");
  const papers = await boxes.count();
  for (let at = 1; at < papers; at++) await boxes.nth(at).press("Space");
  await expect(page.locator(".paper")).toHaveCount(papers);
  await expectFitsEverywhere(page, "the teaching kit");
  for (const format of FORMATS) await expectPrintable(page, format);
}

async function oneDevice(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("fortieth.motion", "off"));
  await page.goto(START);
  await clickAct(page, "clerk");
  await expect(page.getByRole("link", { name: t("clerk:setup.print") })).toBeVisible();
  await expectFitsEverywhere(page, "one device, setting up");
  await button(page, t("clerk:setup.start")).click();
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await expectFitsEverywhere(page, "one device, the sheet");
  await button(page, t("clerk:sheet.rest")).click();
  await expectFitsEverywhere(page, "one device, the sheet filled in");
}

const SCREENS = { joining, desk, wall, paper, kit, "one device": oneDevice } as const;

for (const language of ["en-XA", "ar"] as const)
  test.describe(`in ${language}`, { tag: LONG }, () => {
    test.use({ locale: language });
    test.beforeEach(() => speak(language));
    test.afterEach(() => speak("en"));
    for (const [name, visit] of Object.entries(SCREENS))
      test(`everything fits: ${name}`, ({ page, room }) => visit(page, room));
  });
