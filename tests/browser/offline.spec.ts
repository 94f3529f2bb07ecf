/**
 * Once the start page has fetched what a match needs, a first match and a lesson can be played offline to the end of
 * their debrief, including the film and the card. The server is shut down as well.
 */
import type { Page } from "@playwright/test";
import { START_CASE } from "../../src/content/start-case.ts";
import { goAlong, joinAll } from "../support/browser/acts.ts";
import { expectDebrief } from "../support/browser/debrief.ts";
import { openFilm } from "../support/browser/ended.ts";
import { test as base, expect } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat, decision } from "../support/browser/match.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { chooseSeat, pressAct } from "../support/browser/start.ts";
import { fromContent, like, t } from "../support/browser/words.ts";

const test = base.extend<{ room: ServedRoom; asked: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => use(await servedRoom()),
  baseURL: async ({ room }, use) => use(room.url),
  /** Waits on the start page, then cuts the network. Collects the requests that fail after that. */
  asked: async ({ page, context, room }, use) => {
    await page.goto(`${room.url}/?renderer=canvas`);
    await expect(page.locator("html")).toHaveAttribute("data-ahead", "there");
    const asked: string[] = [];
    page.on("requestfailed", (request) => asked.push(request.url()));
    await context.setOffline(true);
    await room.close();
    await use(asked);
    expect(asked, "asked of a network that is gone").toEqual([]);
  },
});

/** Plays to the debrief and agrees with the majority, so that there are decisions to look back on. */
async function playOut(page: Page): Promise<void> {
  for (let beat = await beatOf(page); beat !== "over"; beat = await closeBeat(page)) {
    if (beat === "close") await joinAll(page);
    await goAlong(page);
  }
}

/** Steps through the film to its end, returns, and saves the card. */
async function lookAtFilmAndCard(page: Page): Promise<void> {
  await openFilm(page);
  const film = page.locator(".film");
  await expect(film.getByText(like("film:looking"))).toHaveCount(0, { timeout: STUDY_MS });
  const forward = film.locator(".film-controls button").nth(1);
  const last = film.locator(".film-dots button").last();
  // The step in view follows its press a moment later, and at the last one the button is switched off.
  await expect(async () => {
    if (await forward.isEnabled()) await forward.evaluate((one) => (one as HTMLElement).click());
    expect(await last.getAttribute("aria-current")).toBe("step");
  }).toPass({ intervals: [100] });
  await page.keyboard.press("Escape");
  await expect(decision(page)).toBeVisible();
  const saved = page.waitForEvent("download");
  await press(page, button(decision(page), t("debrief:end.share")));
  await press(page, button(page, t("debrief:card.save")));
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press("Escape");
}

test("the first match is played from the start page to its letter", { tag: LONG }, async ({
  page,
  asked,
}) => {
  await press(page, button(page, t("start.first")));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await expect(page.getByText(t("match.pictureLoading"))).toHaveCount(0);
  await playOut(page);
  await expect(
    page.getByRole("region", {
      name: t("letter:heading", { called: fromContent(`case.${START_CASE.case}.called`) }),
    }),
  ).toBeVisible();
  await expectDebrief(page);
  await lookAtFilmAndCard(page);
  await expect(page.getByRole("alert").getByText(like("app.missing"))).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("a lesson is set up and played to the end of its debrief", { tag: LONG }, async ({ page, asked }) => {
  await pressAct(page, "new");
  await press(page, button(page, t("common.next")));
  await press(page, button(page, t("common.next")));
  await chooseSeat(page, "KEN");
  await press(page, button(page, t("setup.begin")));
  await press(page, button(page, t("briefing.start")));
  await expect(page.locator(".canvas canvas")).toBeVisible();
  await playOut(page);
  await expectDebrief(page);
  await lookAtFilmAndCard(page);
  expect(asked).toEqual([]);
});
