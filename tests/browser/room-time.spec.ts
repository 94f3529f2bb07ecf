/**
 * Time for one pupil, as the teacher and the pupil meet it: the desk leads to it and says what was done, a request can be
 * put off, and a pupil who comes into a running match hears the beat before the clock.
 */
import type { Page } from "@playwright/test";
import { expect } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { button, endAnyway } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const kenya = fromContent("country.KEN.name");
const about = { table: 1, state: kenya };

/** Everything that the page says of its own accord from now on, in the pieces in which it is said. */
async function listen(page: Page): Promise<() => Promise<readonly (readonly string[])[]>> {
  await page.addInitScript(() => {
    const heard: string[][] = [];
    Object.assign(window, { heard });
    const look = (): void => {
      const lines = [...document.querySelectorAll("[data-live-announcer] p")].map((p) => p.textContent ?? "");
      if (lines.length > 0 && lines.join() !== heard.at(-1)?.join()) heard.push(lines);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[][] }).heard);
}

test("the desk leads to a seat's time, says whose it was, and a request that is put off is answered to its pupil alone", async ({
  page,
  room,
  context,
}) => {
  const desk = await context.newPage();
  const heard = await listen(desk);
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${kenya}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  await room.teach({ type: "start", table: 1 });
  await desk.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  await expect(desk.getByText(t("desk:seat.hint"))).toBeVisible();
  const row = desk.locator(".seat-row").filter({ hasText: kenya });
  await expect(row).toHaveAttribute("aria-haspopup", "dialog");

  await button(page, t("briefing.start")).click();
  await button(page, t("room:bar.moreTime")).click();
  await expect(desk.getByText(t("desk:table.asksTime", about), { exact: true })).toBeVisible();
  await press(desk, button(desk, t("desk:table.putOffTimeOf", about)));
  await expect(desk.getByText(t("desk:table.asksTime", about), { exact: true })).toHaveCount(0);
  await expect(page.getByText(t("room:bar.timePutOff"))).toBeVisible();
  await expect(button(page, t("room:bar.moreTime"))).toBeVisible();

  await button(page, t("room:bar.moreTime")).click();
  await expect(desk.getByText(t("desk:table.asksTime", about), { exact: true })).toBeVisible();
  await room.teach({ type: "pause", table: 1, isPaused: true });
  await expect(page.getByText(t("room:bar.paused")).first()).toBeVisible();
  await expect(page.getByText(t("room:bar.timeAsked"))).toBeVisible();
  await room.teach({ type: "pause", table: 1, isPaused: false });
  await press(desk, row);
  await press(desk, button(desk, t("desk:seat.giveTime")));
  await expect(page.getByText(t("room:bar.timePutOff"))).toHaveCount(0);
  await expect(page.getByText(t("room:bar.timeGiven", { count: 1 }))).toBeVisible();
  await desk.getByRole("radio", { name: t("desk:seat.times.double") }).press("Space");
  await expect(async () => {
    expect((await heard()).flat()).toEqual([
      t("desk:table.asksTimeSaid", about),
      t("desk:table.putOffSaid", about),
      t("desk:table.asksTimeSaid", about),
      t("desk:table.givenSaid", about),
      t("desk:seat.timeSaid.double", about),
    ]);
  }).toPass();
});

test("a request while the wall shows the beat before counts, its refusals end in the next beat, and the desk keeps the time of a pupil without a seat", async ({
  page,
  room,
  context,
}) => {
  const [desk, wall] = [await context.newPage(), await context.newPage()];
  // The wall never says that it has shown the beat, so that its devices wait for it however slow the machine is.
  await wall.route("**/orders", (route) => route.fulfill({ json: { ok: true } }));
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${kenya}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  await room.teach({ type: "setSeatTime", table: 1, seat: "KEN", time: "double" });
  await room.teach({ type: "start", table: 1 });
  await wall.goto(wallOf(room));
  await expect(wall.locator(".wall")).toBeVisible();
  await desk.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  await button(page, t("briefing.start")).click();
  await room.closeBeat();
  await expect(page.getByText(t("room:bar.held"))).toBeVisible();
  // One short thing: no old decisions that take no press any more, and no result before the wall has shown it.
  await expect(page.getByRole("tab")).toHaveCount(0);
  await expect(page.locator('.match[data-beat="sound"]')).toBeVisible();
  await button(page, t("room:bar.moreTime")).click();
  await expect(page.getByText(t("room:bar.timeAsked")).first()).toBeVisible();
  await expect(desk.getByText(t("desk:table.asksTime", about), { exact: true })).toBeVisible();
  await press(desk, button(desk, t("desk:table.putOffTimeOf", about)));
  await expect(page.getByText(t("room:bar.timePutOff"), { exact: true })).toBeVisible();

  await button(page, t("room:bar.moreTime")).click();
  await press(desk, button(desk, t("desk:table.putOffTimeOf", about)));
  await expect(page.getByText(t("room:bar.timePutOffAgain")).first()).toBeVisible();
  await expect(button(page, t("room:bar.moreTime"))).toHaveCount(0);
  await wall.unroute("**/orders");
  await room.closeBeat();
  await expect(button(page, t("room:bar.moreTime"))).toBeVisible();
  await expect(page.getByText(t("room:bar.timePutOffAgain"))).toHaveCount(0);

  await room.teach({ type: "removeDevice", device: 0 });
  await press(desk, button(desk, t("desk:devices.heading", { count: 1 })));
  await expect(desk.getByText(t("desk:devices.time", { time: t("desk:seat.times.double") }))).toBeVisible();
});

test("a double click answers one request, and the one that takes its place stays", async ({ page, room }) => {
  const devices = [await room.enter(), await room.enter()] as const;
  for (const [at, seat] of ["KEN", "BRA"].entries()) {
    await room.act(devices[at] ?? "", { type: "takeSeat", place: { table: 1, seat, role: "both" } });
  }
  await room.teach({ type: "start", table: 1 });
  for (const device of devices) await room.act(device, { type: "moreTime", beat: 1 });
  await page.goto(`/?renderer=canvas#desk/${room.code}/${room.deskKey}`);
  const asked = page.locator(".time-asked > *");
  await expect(asked).toHaveCount(2);
  const give = asked.first().getByRole("button").first();
  await give.dblclick();
  await expect(asked).toHaveCount(1);
  const { seats = [], timer } = (await room.told(room.deskKey)).desk?.tables[0] ?? {};
  const more = seats.map(({ clock }) => (clock === null ? 0 : (clock.until ?? 0) - (timer?.until ?? 0)));
  expect(more.toSorted((a, b) => b - a)).toEqual([60_000, 0, 0, 0]);
  await expect(async () => {
    await asked.getByRole("button").first().click({ timeout: 1000 });
    await expect(asked).toHaveCount(0, { timeout: 1000 });
  }).toPass();
});

test("a phone with its picture hidden offers the picture in words without showing it", async ({
  page,
  room,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${kenya}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  await room.teach({ type: "start", table: 1 });
  await button(page, t("briefing.start")).click();
  await expect(page.locator(".canvas")).toHaveCount(0);
  const words = button(page, t("picture:words.open"));
  await press(page, words);
  await expect(page.getByRole("table", { name: t("picture:words.byCaucus") })).toBeVisible();
  await expect(page.locator(".canvas")).toHaveCount(0);
  await expect(words).toBeFocused();
  await page.getByRole("columnheader").last().scrollIntoViewIfNeeded();
  await press(page, words);
  await expect(page.getByRole("table")).toHaveCount(0);

  // The beat asks first here too, and stays open after the answer that leads back.
  await button(page, t("room:bar.done")).click();
  await expect(button(page.getByRole("alertdialog"), t("match.ending.back"))).toBeFocused();
  await expect(endAnyway(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator(".decision :focus")).toHaveCount(1);
});

test("a pupil who comes into a running match hears the beat, what it asks and the time left, in one go", async ({
  page,
  room,
}) => {
  const heard = await listen(page);
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${kenya}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  await room.teach({ type: "start", table: 1 });
  await button(page, t("briefing.start")).click();
  await expect(page.locator(".match")).toBeVisible();
  await room.closeBeat();
  await expect(page.locator('.match[data-beat="deal"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('.match[data-beat="deal"]')).toBeVisible();
  await expect(async () => {
    expect((await heard())[0]).toEqual([
      t("room:bar.now", { place: t("match.placeRound", { round: 1, rounds: 2, beat: t("beat.deal.name") }) }),
      t("beat.deal.task"),
      t("room:bar.minutesLeft", { count: 3 }),
    ]);
  }).toPass();
});
