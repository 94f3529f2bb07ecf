/**
 * The teacher's desk over plain http, as in a class. The teacher opens a room, two devices join, and the buttons do
 * everything that a teacher needs. The page passes axe and fits at both sizes and with text twice as large.
 */
import type { Locator, Page } from "@playwright/test";
import { usualRoom } from "../../src/client/setup/room-plan.ts";
import { COUNTRIES } from "../../src/content/countries.ts";
import { difficultyOf } from "../../src/content/difficulty.ts";
import type { OrderAnswer } from "../../src/room/message.ts";
import type { Order } from "../../src/room/order.ts";
import { violations } from "../support/browser/axe.ts";
import { expectFits } from "../support/browser/fit.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { press, type } from "../support/browser/keyboard.ts";
import { shownLink } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { fromContent, like, t } from "../support/browser/words.ts";
import { send } from "../support/room-hand.ts";

const test = base.extend<{ room: ServedRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const room = await servedRoom();
    await use(room);
    await room.close();
  },
  baseURL: async ({ room }, use) => use(room.url),
});

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

async function look(page: Page, state: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectFits(page, `${state}, ${size.width}`, false);
    expect.soft(await violations(page), `${state}, ${size.width}: axe`).toEqual([]);
    const large = await page.addStyleTag({ content: "html { font-size: 200% }" });
    await expectFits(page, `${state}, ${size.width}, twice as large`, false);
    await large.evaluate((style) => (style as HTMLStyleElement).remove());
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

const state = (iso3: string): string => fromContent(`country.${iso3}.name`);
const table = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: t("desk:table.heading", { table: number }), exact: true });
const all = (page: Page): Locator => page.getByRole("region", { name: t("desk:acts.all") });
const seatOf = (page: Page, number: number, iso3: string): Locator =>
  table(page, number)
    .locator(".seat-row")
    .filter({ hasText: state(iso3) });
const clock = (page: Page, number: number): Locator => table(page, number).getByRole("timer");
const fold = (page: Page, title: string | RegExp): Locator => button(page, title);
const dialog = (page: Page): Locator => page.getByRole("dialog");
const asked = (page: Page): Locator => page.getByRole("alertdialog");

/** The seconds left on a table's clock. */
async function left(page: Page, number: number): Promise<number> {
  const [, minutes = "", seconds = ""] =
    /(\d+):(\d\d)/.exec((await clock(page, number).textContent()) ?? "") ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

type Device = (order: Order) => Promise<OrderAnswer>;

/** Joins the room as a pupil's device would, but without a page. */
async function enter(room: ServedRoom, code: string): Promise<Device> {
  const base = room.url.replace(/\/\/[^:]+/, "//localhost");
  const answer = await fetch(`${base}/api/rooms/${code}/devices`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  const { token } = (await answer.json()) as { token: string };
  return (order) => send(() => base, code, token, order);
}

const sit = (at: number, seat: string): Order => ({
  type: "takeSeat",
  place: { table: at, seat, role: "both" },
});

/** Opens the suggested room and returns its code. */
async function open(page: Page): Promise<string> {
  await page.goto("/#desk");
  await button(page, t("desk:open.go")).click();
  await expect(page).toHaveURL(/#desk\/[A-Z0-9]{6}$/);
  return /#desk\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? "";
}

/** A running room with Kenya and Jamaica at table 1 and India at table 2. */
async function begun(page: Page, room: ServedRoom): Promise<readonly [string, Device, Device]> {
  const code = await open(page);
  const [kenya, jamaica] = [await enter(room, code), await enter(room, code)];
  await kenya(sit(1, "KEN"));
  await jamaica(sit(1, "JAM"));
  await (await enter(room, code))(sit(2, "IND"));
  await expect(seatOf(page, 2, "IND")).toContainText(t("desk:seat.here"));
  await button(all(page), t("desk:acts.startAll")).click();
  await expect(clock(page, 2)).toHaveText(like("desk:table.left"));
  return [code, kenya, jamaica];
}

test("a teacher opens a room by keyboard, and the page suggests a class of two tables", async ({
  page,
  room,
}) => {
  await page.goto("/#desk");
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByRole("radio", { name: new RegExp(`^${t("scenario.lesson.name")}`) })).toBeChecked();
  await expect(page.getByText(t("desk:open.places", { count: 24 }))).toBeVisible();
  await look(page, "opening a room");
  const delegations = page.getByRole("textbox", { name: t("desk:open.delegations") });
  await type(page, delegations, "10");
  await page.keyboard.press("Tab");
  await expect(page.getByText(t("desk:open.places", { count: 40 }))).toBeVisible();
  await press(page, button(page, t("desk:open.go")));
  await expect(table(page, 2).getByRole("listitem")).toHaveCount(10);
  const code = /#desk\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? "";
  const link = `${room.url}/#join/${code}`;
  await expect(page.getByRole("img", { name: t("desk:join.qr", { link }) })).toBeVisible();
  await expect(page.getByText(link, { exact: true })).toBeVisible();
  await look(page, "a room that waits");
});

test("a teacher sees the difficulty of each delegation, and of each state that could take its place", async ({
  page,
}) => {
  await page.goto("/#desk");
  await page.getByRole("button", { name: like("desk:open.which") }).click();
  const { scenario, seats } = usualRoom();
  const picks = page.locator(".seat-pick");
  await expect(picks).toHaveCount(seats.length);
  for (const [at, seat] of seats.entries()) {
    const step = difficultyOf(scenario, seat) ?? 1;
    await expect(picks.nth(at).locator(".difficulty-line")).toHaveText(t(`difficulty.step.${step}`));
  }
  await picks.first().getByRole("combobox").click();
  const states = page.getByRole("option");
  await expect(states).toHaveCount(COUNTRIES.length - seats.length + 1);
  await expect(states.getByRole("img", { name: /5$/ })).toHaveCount(await states.count());
});

test("a prepared room is in the list of this browser, and one press reopens its desk", {
  tag: LONG,
}, async ({ page }) => {
  const code = await open(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("desk:head.room", { code }));
  await page.goto("about:blank");
  await page.goto("/#desk");
  await button(page, t("desk:kept.openOf", { code })).click();
  await expect(table(page, 1)).toBeVisible();
});

test("the teacher can start, pause, extend and close a table, and sees which seats have acted and are ready", {
  tag: LONG,
}, async ({ page, room }) => {
  const [, kenya] = await begun(page, room);
  await look(page, "a beat under way");

  await button(all(page), t("desk:acts.pause")).click();
  await expect(clock(page, 1)).toHaveText(like("desk:table.pausedLeft"));
  await look(page, "paused");
  const held = await left(page, 1);
  await button(table(page, 1), t("desk:acts.minutes", { minutes: 3 })).click();
  await expect.poll(() => left(page, 1)).toBe(held + 180);
  expect(await left(page, 2)).toBeLessThan(held + 180);
  await button(all(page), t("desk:acts.resume")).click();
  await expect(clock(page, 1)).not.toHaveText(like("desk:table.pausedLeft"));

  expect(await kenya({ type: "ready", beat: 1 })).toMatchObject({ ok: true });
  await expect(seatOf(page, 1, "KEN")).toContainText(t("desk:seat.ready"));
  await expect(seatOf(page, 1, "JAM")).not.toContainText(t("desk:seat.ready"));
  await button(table(page, 1), t("desk:acts.close")).click();
  await button(asked(page), t("desk:acts.closeYes")).click();
  await expect(table(page, 1)).toContainText(t("beat.deal.name"));
  await expect(table(page, 2)).toContainText(t("beat.sound.name"));
});

test("a beat is undone after one question", { tag: LONG }, async ({ page, room }) => {
  await begun(page, room);
  await button(table(page, 1), t("desk:acts.close")).click();
  await button(asked(page), t("desk:acts.closeYes")).click();
  await expect(table(page, 1)).toContainText(t("beat.deal.name"));
  await button(table(page, 1), t("desk:acts.undo")).click();
  await look(page, "asked before a beat is undone");
  await button(asked(page), t("desk:acts.undoYes")).click();
  await expect(table(page, 1)).toContainText(t("beat.sound.name"));
});

test.describe("what the host refuses", () => {
  test.use({ trouble: /409/ });

  test("appears in one place, as a sentence", { tag: LONG }, async ({ page, room, watched }) => {
    await begun(page, room);
    await button(table(page, 2), t("desk:acts.undo")).click();
    await button(asked(page), t("desk:acts.undoYes")).click();
    const refused = t("match.refused", { reason: t("rejection.wrongPhase") });
    await expect(page.getByRole("alert")).toHaveText(refused);
    await button(table(page, 2), t("desk:acts.pause")).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(watched.missing.splice(0)).toEqual([expect.stringContaining("409")]);
  });
});

test("a seat goes to a bot and back, two seats are swapped, and a removed device asks again and is let in", {
  tag: LONG,
}, async ({ page, room }) => {
  const [, kenya] = await begun(page, room);
  await seatOf(page, 1, "KEN").click();
  await look(page, "a seat");
  await button(dialog(page), t("desk:seat.toBot")).click();
  await expect(seatOf(page, 1, "KEN")).toContainText(t("desk:seat.bot"));
  await seatOf(page, 1, "KEN").click();
  await button(dialog(page), t("desk:seat.giveBack")).click();
  await expect(seatOf(page, 1, "KEN")).toContainText(t("desk:seat.here"));

  await seatOf(page, 1, "KEN").click();
  await expect(button(dialog(page), t("desk:seat.removeOf", { device: 1 }))).toBeVisible();
  await button(dialog(page), t("desk:seat.swap")).click();
  await seatOf(page, 1, "JAM").click();
  await button(dialog(page), t("desk:seat.removeOf", { device: 1 })).click();
  await expect(seatOf(page, 1, "JAM")).not.toContainText(t("desk:seat.here"));

  await kenya(sit(1, "JAM"));
  await expect(page.getByRole("region", { name: t("desk:waiting.heading", { count: 1 }) })).toBeVisible();
  await look(page, "somebody waits");
  await press(page, button(page, t("desk:waiting.letInOf", { device: 1 })));
  await expect(seatOf(page, 1, "JAM")).toContainText(t("desk:seat.here"));
  await expect(page.locator("body")).not.toBeFocused();
});

test("the desk shows the devices that wait; pupils learn what the teacher and the host do, and get questions at the end", async ({
  page,
  room,
  context,
}) => {
  const [code, kenya, jamaica] = await begun(page, room);
  await jamaica({ type: "moreTime", beat: 1 });
  await expect(seatOf(page, 1, "JAM")).toContainText(t("desk:seat.wantsTime"));
  await kenya({ type: "ready", beat: 1 });
  await expect(table(page, 1)).toContainText(t("desk:table.waitingFor", { states: state("JAM") }));

  const device = await enter(room, code);
  await device(sit(1, "JAM"));
  await button(page, t("desk:waiting.notNowOf", { device: 4 })).click();
  await expect(page.getByRole("region", { name: t("desk:waiting.heading", { count: 1 }) })).toHaveCount(0);
  await page.reload();
  await expect(table(page, 1)).toBeVisible();
  await expect(button(page, t("desk:waiting.notNowOf", { device: 4 }))).toHaveCount(0);

  const pupil = await context.newPage();
  await pupil.goto(`/?renderer=canvas#join/${code}`);
  await pupil.getByText(t("room:join.roles.capital"), { exact: true }).click();
  await pupil
    .getByRole("button", { name: state("IND") })
    .first()
    .click();
  await button(pupil, t("briefing.start")).click();
  await expect(seatOf(page, 1, "IND")).toContainText(t("desk:seat.half.delegate.none"));
  await seatOf(page, 1, "IND").click();
  await button(dialog(page), t("desk:seat.swap")).click();
  const moved = pupil.getByRole("alertdialog", { name: t("room:moved.heading") });
  await expect(moved).toContainText(t("room:moved.seat", { state: state("KEN"), table: 1 }));
  expect(await violations(pupil), "moved by the teacher: axe").toEqual([]);
  await pupil.goto("about:blank");
  await seatOf(page, 1, "KEN").click();
  await button(dialog(page), t("desk:seat.swap")).click();
  await pupil.goto(`/?renderer=canvas#join/${code}`);
  await expect(moved).toContainText(t("room:moved.seat", { state: state("IND"), table: 1 }));
  await button(moved, t("room:moved.mandate")).click();
  await button(pupil, t("briefing.start")).click();
  await expect(pupil.getByRole("banner")).toContainText(state("IND"));
  await jamaica({ type: "moreTime", beat: 1 });
  await button(pupil, t("room:bar.done")).click();
  await button(pupil.getByRole("alertdialog"), t("match.ending.go")).click();
  await expect(pupil.getByText(t("room:bar.waitingFor", { states: state("JAM") }))).toBeVisible();

  room.fill(true);
  await jamaica({ type: "ready", beat: 1 });
  await expect(page.getByText(t("desk:link.stuck"))).toBeVisible();
  await expect(pupil.getByText(t("room:link.stuck"))).toBeVisible();
  room.fill(false);
  await expect(page.getByText(t("desk:link.stuck"))).toHaveCount(0);
  await expect(pupil.getByText(t("room:link.stuck"))).toHaveCount(0);

  await button(page, t("desk:head.end")).click();
  await button(asked(page), t("desk:head.endYes")).click();
  await expect(pupil.getByRole("form", { name: t("room:ticket.heading") })).toBeVisible();
  await look(pupil, "the exit ticket");
});

test("a message goes to one seat or to all; the teacher reads what delegations write, and reported messages come first", {
  tag: LONG,
}, async ({ page, room }) => {
  const [, kenya, jamaica] = await begun(page, room);
  await kenya({ type: "say", to: "JAM", phrase: "supportUs", article: -1 });
  await kenya({ type: "say", to: "JAM", phrase: "thankYou", article: -1 });
  await jamaica({ type: "report", from: "KEN", number: 0 });
  await fold(page, t("desk:messages.headingReported", { count: 1 })).click();
  const between = page.getByRole("region", { name: t("desk:messages.between") });
  await expect(between.getByRole("listitem").first()).toContainText(t("room:talk.phrases.supportUs"));
  await page.getByRole("textbox", { name: t("desk:messages.text") }).fill("Look at the wall, please.");
  await button(page, t("desk:messages.send")).click();
  const own = page.getByRole("region", { name: t("desk:messages.own") });
  await expect(own).toContainText("Look at the wall, please.");
  await expect(own).toContainText(t("desk:messages.ownTo", { to: t("desk:place.everybody") }));
  await look(page, "messages");
});

test("an event is planned for a season and dropped again; settings change during the match; the log shows all of it", {
  tag: LONG,
}, async ({ page, room }) => {
  await begun(page, room);
  await fold(page, t("desk:events.heading")).click();
  await button(page, t("desk:events.plan")).click();
  const planned = page.getByRole("region", { name: t("desk:events.planned") });
  await expect(planned.getByRole("listitem")).toHaveCount(2);
  await button(planned, like("desk:events.dropOf")).first().click();
  await expect(planned.getByRole("listitem")).toHaveCount(1);

  await fold(page, t("desk:settings.heading")).click();
  await page.getByText(t("desk:pace.names.hard"), { exact: true }).click();
  await expect(page.getByRole("radio", { name: new RegExp(`^${t("desk:pace.names.hard")}`) })).toBeChecked();
  await fold(page, t("desk:log.heading")).click();
  await expect(page.getByText(t("desk:log.settingsChanged"))).toBeVisible();
  const [one, two] = [1, 2].map((at) => t("desk:place.table", { table: at }));
  await expect(page.getByText(t("desk:log.injectDropped", { where: one ?? "" }))).toBeVisible();
  await expect(page.getByText(t("desk:log.matchOpened", { where: two ?? "" }))).toBeVisible();
  await look(page, "events, settings and the log");
});

test("in a season an event happens at once, at the chosen table", { tag: LONG }, async ({ page }) => {
  // With this host's seed, bots alone bring the match to the seasons, however long each beat takes in this test.
  await open(page);
  await button(all(page), t("desk:acts.startAll")).click();
  await expect(clock(page, 2)).toHaveText(like("desk:table.left"));
  const place = table(page, 1).locator(".table-beat");
  while (!like("desk:table.season").test((await place.textContent()) ?? "")) {
    const before = (await place.textContent()) ?? "";
    await button(table(page, 1), t("desk:acts.close")).click();
    await expect(place).not.toHaveText(before);
  }
  await fold(page, t("desk:events.heading")).click();
  await button(page, t("desk:events.strike")).click();
  await fold(page, t("desk:log.heading")).click();
  const where = t("desk:place.table", { table: 1 });
  await expect(page.getByText(t("desk:log.eventStruck", { where }))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a second teacher joins by a link; a renewed link closes both old ones", { tag: LONG }, async ({
  page,
  room,
  context,
}) => {
  const code = await open(page);
  await fold(page, t("desk:room.heading")).click();
  const own = await shownLink(page, t("link:desk.name"));
  await button(page, t("link:makeOf", { name: t("link:teacher.name") })).click();
  const link = page.getByRole("textbox", { name: t("link:teacher.name") });
  await expect(link).toHaveValue(/#desk\/[A-Z0-9]{6}\/[\w-]{22}$/);
  await look(page, "inviting a second teacher");
  const second = await context.newPage();
  await second.goto(await link.inputValue());
  await expect(table(second, 1)).toBeVisible();

  await button(page, t("link:renewOf", { name: t("link:desk.name") })).click();
  await button(asked(page), t("link:renew")).click();
  await expect(table(page, 1)).toBeVisible();
  await expect(second.getByText(t("desk:link.gone", { code }))).toBeVisible();
  await look(second, "a link that opens nothing any more");
  await second.close();
  const key = own.split("/").at(-1) ?? "";
  const base = room.url.replace(/\/\/[^:]+/, "//localhost");
  expect(await send(() => base, code, key, { type: "start", table: 0 })).toEqual({
    ok: false,
    reason: "noKey",
  });
});

test("a match is ended early and debriefed; then the room is deleted, and can be found nowhere", {
  tag: LONG,
}, async ({ page, room }) => {
  const [code, kenya] = await begun(page, room);
  await button(page, t("desk:head.end")).click();
  await button(asked(page), t("desk:head.endYes")).click();
  await expect(page.getByText(t("desk:head.over"))).toBeVisible();
  await expect(table(page, 1)).toContainText(t("desk:table.over"));
  await kenya({
    type: "answerTicket",
    ticket: { success: "ratherNo", decision: "<b>Brazil</b>", limit: "" },
  });
  const tickets = page.getByRole("region", { name: t("desk:tickets.heading") });
  await expect(tickets).toContainText(t("desk:tickets.answered", { answered: 1, asked: 3 }));
  await button(tickets, t("desk:tickets.table", { table: 1, count: 1 })).click();
  await expect(tickets).toContainText("<b>Brazil</b>");
  await look(page, "debriefed");
  const sheet = page.waitForEvent("download");
  await button(tickets, t("desk:tickets.save")).click();
  expect((await sheet).suggestedFilename()).toBe(t("desk:tickets.file", { code }));
  const coming = page.waitForEvent("download");
  await button(table(page, 1), t("desk:table.record")).click();
  expect((await coming).suggestedFilename()).toBe(t("desk:table.recordName", { code, table: 1 }));

  await fold(page, t("desk:room.heading")).click();
  await button(page, t("desk:room.delete")).click();
  await button(asked(page), t("desk:room.deleteYes")).click();
  await expect(page.getByText(t("desk:kept.deleted", { code }))).toBeVisible();
  await expect(page).toHaveURL(/#desk$/);
  await expect(button(page, t("desk:kept.openOf", { code }))).toHaveCount(0);
  const base = room.url.replace(/\/\/[^:]+/, "//localhost");
  expect((await fetch(`${base}/api/rooms/${code}`)).status).toBe(404);
});
