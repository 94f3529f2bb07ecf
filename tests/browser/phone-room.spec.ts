/**
 * On a pupil's phone, head and foot of the page take at most a quarter of the screen in every beat of a lesson, so that
 * the decision has the rest. What is pressed seldom is behind one button, and there only when it asks for nothing.
 */
import type { Page } from "@playwright/test";
import { rested } from "../support/browser/axe.ts";
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button, readButton } from "../support/browser/match.ts";
import { actByPolicy } from "../support/browser/pupils-acts.ts";
import { test } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

const kenya = fromContent("country.KEN.name");
const MOST_SHARE = 25;

test.use({
  viewport: { width: 390, height: 844 },
  settings: { ...LESSON, pairs: true, talk: "phrases", forecasts: true },
});

/** The share of the screen in per cent that head and foot take. */
async function shareOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll(".top-bar, .room-bar, .bottom-bar")];
    const high = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return Math.round((100 * high) / innerHeight);
  });
}

async function look(page: Page, name: string): Promise<void> {
  await rested(page);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const share = await shareOf(page);
  test.info().annotations.push({ type: "share", description: `${name}: ${share}%` });
  expect.soft(share, name).toBeLessThanOrEqual(MOST_SHARE);
}

test("in every beat of a lesson, head and foot take at most a quarter of a phone", { tag: LONG }, async ({
  page,
  room,
}) => {
  await page.goto(`/?renderer=canvas#join/${room.code}`);
  await button(page, new RegExp(`^${kenya}`)).click();
  await expect(page.locator(".lobby")).toBeVisible();
  const other = await room.enter();
  await room.act(other, { type: "takeSeat", place: { table: 1, seat: "BRA", role: "both" } });
  await room.teach({ type: "start", table: 1 });
  await button(page, t("briefing.start")).click();
  for (let at = 1; ; at++) {
    const { beat, isOver } = (await room.told(room.wallKey)).board?.[0] ?? {};
    if (isOver === true) break;
    await expect(page.locator(".match")).toHaveAttribute("data-beat", beat ?? "");
    const name = `${String(at).padStart(2, "0")}-${beat}`;
    if ((await readButton(page).count()) > 0) {
      await look(page, `${name}-card`);
      await readButton(page).click();
      await expect(readButton(page)).toHaveCount(0);
    }
    await look(page, name);
    await actByPolicy(room, other);
    await room.closeBeat();
  }
});
