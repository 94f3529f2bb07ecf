/** A whole lesson on the two devices of a pair: neither the Delegate nor the Capital waits longer than one beat. */
import type { Page } from "@playwright/test";
import type { DrivenRoom } from "../support/browser/driven-room.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, decision, placeOf, readMove } from "../support/browser/match.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const HALVES = ["delegate", "capital"] as const;

/** Something to decide: what can be pressed and is no page, fold, word or seat of the panel. */
const DECIDES =
  "button:not([role=tab], .disclosure-button, .link-button, .term, .quiet, .toggle, [disabled], [data-disabled]), input:not([disabled]), select";

test.use({ settings: { ...LESSON, pairs: true, seats: ["KEN"] } });

async function seated(page: Page, room: DrivenRoom, role: (typeof HALVES)[number]): Promise<void> {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await page.getByText(t(`room:join.roles.${role}`), { exact: true }).click();
  await button(page, new RegExp(`^${fromContent("country.KEN.name")}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
}

/** What tells a half something that it can use: news from home, what to listen for, the groups at home. */
const TEACHES = ".cable, .listen, .home-faces";

/** Whether a half finds an act, or something to learn. A page needs a moment to show a new beat. */
async function isBusy(page: Page): Promise<boolean> {
  const tab = decision(page).getByRole("tabpanel").first();
  return expect
    .poll(() => tab.locator(`${DECIDES}, ${TEACHES}`).count(), { timeout: PATIENCE_MS })
    .toBeGreaterThan(0)
    .then(() => true)
    .catch(() => false);
}

const BUSY = "";

/** How long a page may take to show a beat. */
const PATIENCE_MS = 4_000;

test("each half has something to do or to learn, with at most one beat between", { tag: LONG }, async ({
  page,
  room,
  browser,
}) => {
  test.slow();
  const device = await browser.newContext({ baseURL: room.served.url, reducedMotion: "reduce" });
  const pages = { delegate: page, capital: await device.newPage() };
  for (const half of HALVES) await seated(pages[half], room, half);
  await room.teach({ type: "start", table: 1 });
  for (const half of HALVES) await button(pages[half], t("briefing.start")).click();
  const beats = { delegate: [] as string[], capital: [] as string[] };
  for (let beat = "sound"; beat !== "conference"; ) {
    beat = await beatOf(page);
    const place = (await placeOf(page).textContent()) ?? "";
    for (const half of HALVES) {
      await readMove(pages[half]);
      beats[half].push((await isBusy(pages[half])) ? BUSY : place);
    }
    if (beat === "conference") break;
    await room.closeBeat();
    for (const half of HALVES) await expect(placeOf(pages[half])).not.toHaveText(place);
  }
  for (const half of HALVES) {
    const waits = beats[half].filter((now, at) => now !== BUSY && (beats[half][at + 1] ?? BUSY) !== BUSY);
    expect(waits, half).toEqual([]);
  }
});
