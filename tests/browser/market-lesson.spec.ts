/**
 * A lesson with a desk, a wall and six pupils on phones, laptops and one Firefox, three of whom do nothing. Two pupils
 * deal with each other, and desk and wall show it. After the start the teacher presses nothing: the gentle clock ends the
 * lesson, and the host's clock is moved by the test.
 */
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { fragmentOf } from "../../src/client/addresses/room-address.ts";
import { findFirefox, NO_FIREFOX } from "../../src/tools/browsers/find-firefox.ts";
import { type DrivenRoom, drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { type FirefoxPupil, firefoxPupil } from "../support/browser/firefox-pupil.ts";
import { keptKey } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button, readMove } from "../support/browser/match.ts";
import { wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1366, height: 768 };
const SILENT = ["DEU", "IND", "JAM"] as const;
const SEATS = ["KEN", "BRA", "USA", ...SILENT];

/** A lesson, from the start to its debrief. */
const LESSON_S = 45 * 60;
/** By how much the test moves the clock each time. */
const STEP_S = 15;
/** Longer than the host waits between two looks at its clocks. */
const SETTLE_MS = 400;

const stateOf = (iso3: string): string => fromContent(`country.${iso3}.name`);
const [kenya, brazil] = [stateOf("KEN"), stateOf("BRA")];

async function opened(browser: Browser, room: DrivenRoom, viewport: typeof PHONE): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    baseURL: room.served.url,
    reducedMotion: "reduce",
  });
  return context.newPage();
}

async function seated(page: Page, room: DrivenRoom, seat: string): Promise<Page> {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${stateOf(seat)}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  return page;
}

/** Waits for the words, and notes how many ms after the press they came. */
async function noted(what: string, pressed: number, found: Locator): Promise<void> {
  await expect(found).toBeVisible();
  test.info().annotations.push({ type: what, description: `${Date.now() - pressed} ms` });
}

type Pages = Readonly<{ desk: Page; wall: Page; first: Page; other: FirefoxPupil }>;

/** Kenya enters a deal, Brazil in Firefox asks for other terms, and Kenya says yes: each is there at once. */
async function dealt({ desk, wall, first, other }: Pages): Promise<void> {
  await expect(first.locator(".match")).toHaveAttribute("data-beat", "deal");
  // What the placards did comes before the talk.
  await readMove(first);
  await button(first, t("negotiation:slip.deal")).click();
  const talked = first.getByRole("region", { name: t("negotiation:talked.heading") });
  await talked.locator("label.choice", { hasText: brazil }).click();
  const pairs = talked.getByRole("radiogroup", { name: t("negotiation:talked.what") });
  await expect(pairs).toBeVisible();
  if ((await pairs.getByRole("radio", { checked: true }).count()) === 0)
    await pairs.locator("label.choice").first().click();
  await button(talked, t("negotiation:talked.send")).click();
  let pressed = Date.now();
  await noted(
    "an offer, at the desk",
    pressed,
    desk.getByText(t("desk:deals.asks", { from: kenya, to: brazil }), { exact: true }),
  );
  await other.shows(t("negotiation:talked.asks", { country: kenya }));

  await other.press(t("negotiation:counter.openFor", { country: kenya }));
  await other.chooseOther();
  await other.press(t("negotiation:counter.send"));
  pressed = Date.now();
  const asked = first.getByRole("heading", { name: t("negotiation:talked.asks", { country: brazil }) });
  await noted("a counter-offer, on the other device", pressed, asked);
  await noted(
    "a counter-offer, at the desk",
    pressed,
    desk.getByText(t("desk:deals.asks", { from: brazil, to: kenya }), { exact: true }),
  );

  await button(first, t("negotiation:talked.yesTo", { country: brazil })).click();
  pressed = Date.now();
  const agreed = t("desk:deals.agreed", { from: brazil, to: kenya });
  await noted("a deal, at the desk", pressed, desk.getByText(agreed, { exact: true }));
  await noted("a deal, on the wall", pressed, wall.locator(".deal-band", { hasText: agreed }));
  await other.shows(t("negotiation:offer.bound", { country: kenya }));
}

test("two pupils deal, in Chromium and in Firefox; three do nothing; the lesson ends in time by itself", {
  tag: LONG,
}, async ({ browser }) => {
  const executablePath = findFirefox() ?? "";
  test.skip(executablePath === "", NO_FIREFOX);
  const room = await drivenRoom({ ...LESSON, seats: SEATS });
  const [desk, wall] = [await opened(browser, room, LAPTOP), await opened(browser, room, LAPTOP)];
  await wall.goto(wallOf(room));
  await desk.goto(fragmentOf({ page: "desk", code: room.code, key: room.deskKey }));
  const first = await seated(await opened(browser, room, PHONE), room, "KEN");
  const reader = await seated(await opened(browser, room, LAPTOP), room, "USA");
  const silent: Page[] = [];
  for (const seat of SILENT) silent.push(await seated(await opened(browser, room, PHONE), room, seat));
  const other = await firefoxPupil(executablePath);
  try {
    const port = new URL(room.served.url).port;
    await other.page.goto(`http://localhost:${port}/?renderer=canvas#join/${room.code}`);
    await other.press(brazil);
    await other.shows(t("room:lobby.heading", { state: brazil }));

    const keys = await Promise.all(
      [first, reader, ...silent].map((page) => keptKey(page, "seat", room.code)),
    );
    keys.push(await other.kept(`fortieth.room.seat.${room.code}`));

    await button(desk.getByRole("main"), t("desk:acts.start")).click();
    let seconds = 0;
    const boardOf = async () => (await room.told(room.wallKey)).board?.[0];
    const passUntil = async (isThere: () => Promise<boolean>): Promise<void> => {
      while (!(await isThere())) {
        room.served.later(STEP_S);
        seconds += STEP_S;
        // Every device reports every 20 s of its own time, which the test does not move.
        for (const key of keys) await room.told(key);
        // The host looks at its clocks a few times a second.
        await first.waitForTimeout(SETTLE_MS);
      }
    };
    for (const page of [first, reader]) await button(page, t("briefing.start")).click();
    await other.press(t("briefing.start"));
    await passUntil(async () => (await boardOf())?.beat === "deal");
    await dealt({ desk, wall, first, other });

    await passUntil(async () => (await boardOf())?.isOver === true);
    test
      .info()
      .annotations.push({ type: "minutes from the start to the end", description: `${seconds / 60}` });
    expect(seconds).toBeLessThanOrEqual(LESSON_S);
    await expect(first.locator(".room-end")).toBeVisible();
  } finally {
    await other.close();
    await room.served.close();
  }
});
