/** The teacher ends a lesson early: the wall shows its end before a device asks about it. */
import { LESSON } from "../support/browser/driven-room.ts";
import { expect } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { test, wallOf } from "../support/browser/room-test.ts";
import { fromContent, t } from "../support/browser/words.ts";

test.use({ settings: { ...LESSON, seats: ["KEN", "BRA"] } });

test("given a wall in a first round, when the teacher ends the lesson, then the wall shows the end before a device asks", {
  tag: LONG,
}, async ({ page: wall, room, browser }) => {
  await wall.setViewportSize({ width: 1366, height: 768 });
  await wall.goto(wallOf(room));
  const pupil = await (await browser.newContext({ baseURL: room.served.url })).newPage();
  await pupil.goto(`/?renderer=canvas#join/${room.code}`);
  await pupil.getByRole("button", { name: fromContent("country.KEN.name") }).click();
  await expect(pupil.locator(".opinion-card")).toBeVisible();
  await room.teach({ type: "start", table: 0 });
  await button(pupil, t("briefing.start")).click();
  await expect(wall.locator('.theatre[data-beat="sound"]')).toBeVisible();
  await expect(wall.locator(".canvas-frame canvas")).toBeVisible();
  await room.teach({ type: "endNow" });
  await expect(pupil.locator(".check-card")).toBeVisible({ timeout: 60_000 });
  expect(await wall.getByRole("heading", { name: t("wall:end.heading") }).count(), "the wall's end").toBe(1);
});
