/**
 * A committee meets on two days. The wall, on another computer than the console, says until when it is adjourned, and
 * follows the chair through the pages of a paper.
 */
import { expect, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { DESK, open, openTab, PROJECTOR } from "../support/browser/committee-room.ts";
import { expectFits } from "../support/browser/fit.ts";
import { formOnHost } from "../support/browser/host-committee.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";

const LINES = Array.from(
  { length: 30 },
  (_, at) => `Decides that each State shall do thing number ${at + 1} for others`,
);
const DRAFT = t("committee:paper.titleOf.draft", { n: 1, title: "Evidence" });

test("adjourned until the next day, resumed with a quorum of its own; a wall elsewhere turns the pages", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const committee = await formOnHost(room, "Third Committee");
  const words = { title: "Evidence", preamble: "", text: LINES.join("\n"), amends: null };
  await committee.give(
    { type: "openList" },
    { type: "joinList", list: "general", delegation: "S2" },
    { type: "submitPaper", delegation: "S1", kind: "draft", ...words },
  );
  const chair = await open(browser, room, DESK, errors);
  const wall = await open(browser, room, PROJECTOR, errors);
  await chair.goto(`${room.url}/#committee/${committee.code}/${committee.key}`);
  await wall.goto(`${room.url}/#committee-wall/${committee.code}/${committee.readKey}`);

  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:onWall.show")).first().click();
  const shown = wall.locator(".wall-paper");
  await expect(shown.getByRole("heading", { name: DRAFT })).toBeVisible();
  await expect(shown.locator(".wall-paper-page")).toContainText("1");
  await button(chair, t("committee:onWall.next")).click();
  await expect(shown.locator(".wall-paper-page")).toContainText("2");
  await expect
    .poll(() => shown.locator(".committee-wall-words").evaluate((place) => place.scrollTop))
    .toBeGreaterThan(100);
  await wall.screenshot({ path: "test-results/days-wall-paper.png" });
  await wall.reload();
  await expect(shown.locator(".wall-paper-page")).toContainText("2");
  await button(chair, t("committee:onWall.hide")).click();
  await expect(shown).toHaveCount(0);

  await button(chair, t("committee:bar.menu")).click();
  await chair.getByRole("menuitem", { name: t("committee:sessionAct.adjourn") }).click();
  const dialog = chair.getByRole("dialog");
  await dialog.getByLabel(t("committee:sessionAct.nextAt")).fill("2030-05-06T09:30");
  expect(await violations(chair)).toEqual([]);
  await dialog.getByRole("button", { name: t("committee:sessionAct.adjourn") }).click();
  const until = t("committee:session.adjournedUntil", { day: "Monday 6 May", time: "09:30" });
  await expect(wall.getByText(until)).toBeVisible();
  await expect(chair.getByRole("heading", { name: t("committee:resume.heading") })).toBeVisible();
  await expect(chair.getByText(t("committee:resume.listed", { count: 1, seats: "State 2" }))).toBeVisible();
  // Nobody is present between two meetings, so the bar counts nobody.
  await expect(chair.locator(".committee-quorum")).toHaveCount(0);
  await expect(chair.getByText(t("committee:resume.papers", { count: 1, papers: DRAFT }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await chair.screenshot({ path: "test-results/days-console.png" });
  await wall.screenshot({ path: "test-results/days-wall.png" });
  await chair.setViewportSize({ width: 390, height: 844 });
  await expectFits(chair, "an adjourned console on a phone", false);
  await chair.setViewportSize(DESK);

  await button(chair, t("committee:next.nextMeeting")).click();
  await expect(chair.getByText(t("committee:bar.present", { present: 0, members: 4 }))).toBeVisible();
  await expect(wall.getByText(until)).toHaveCount(0);
  await openTab(chair, t("committee:tab.minutes"));
  await expect(chair.locator(".minutes-day")).toHaveCount(3);
  await expect(chair.locator(".minutes-day").last()).toContainText(
    t("committee:minutes.meeting", { meeting: 2, day: "" }).trim(),
  );
  await chair.screenshot({ path: "test-results/days-minutes.png" });
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
