/**
 * An organiser follows three committees on one host: one whose caucus has run over time, one that has lost its
 * quorum, and one that is suspended. The organiser adds links, sees alarms and puts them off, and the title of the
 * page counts the alarms. The board also says when a committee is gone.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { watch } from "../support/browser/fixtures.ts";
import { attendance, formOnHost } from "../support/browser/host-committee.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";
import { seats } from "../support/committee.ts";

const PHONE = { width: 390, height: 844 };
const CAUCUS = { seconds: 600, each: 60 };

const names = (page: Page): Promise<readonly string[]> => page.locator(".board-card h2").allTextContents();

test("three committees on a board: their state, urgent alarms first, delayed alarms, the title, and read-only links", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const [first, second, third] = [
    await formOnHost(room, "First Committee"),
    await formOnHost(room, "Second Committee"),
    await formOnHost(room, "Third Committee"),
  ];
  await first.give({ type: "startCaucus", kind: "moderated", topic: "Scope", ...CAUCUS });
  room.later(CAUCUS.seconds + 61);
  await second.give(...seats(4).map(({ id }) => attendance(id, "absent")));
  await third.give({ type: "suspendMeeting", seconds: 900 });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  const seen = watch(context, new URL(room.url).host);
  const page = await context.newPage();

  // This browser chairs the first committee. The organiser adds the other two by their links.
  await page.goto(`${room.url}/#committee/${first.code}/${first.key}`);
  await expect(page.locator(".committee-bar")).toBeVisible();
  await page.goto(room.url);
  await page.reload();
  await clickAct(page, "board");
  await expect(page.getByText(t("board:empty"))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await button(page, t("board:add.hosted", { count: 1, names: "First Committee" })).click();
  await expect(page.locator(".board-card")).toHaveCount(1);
  await button(page, t("board:add.heading")).click();
  const links = [second, third].map(({ code, readKey }) => `${room.url}/#committee-wall/${code}/${readKey}`);
  await page.getByLabel(t("board:add.paste")).fill([links[0], "no link", links[1]].join("\n"));
  await button(page, t("board:add.act")).click();
  await expect(page.getByText(t("board:add.noLink", { line: "no link" }))).toBeVisible();
  await expect(page.getByLabel(t("board:add.paste"))).toHaveValue("no link");
  expect(await violations(page)).toEqual([]);
  await button(page, t("common.close")).click();

  await expect.poll(() => names(page)).toEqual(["Second Committee", "First Committee", "Third Committee"]);
  const cards = page.locator(".board-card");
  await expect(cards.nth(0)).toContainText(t("board:alarm.quorumLost"));
  await expect(cards.nth(0)).toContainText(t("board:present", { present: 0, members: 4 }));
  await expect(cards.nth(1)).toContainText(t("board:alarm.overtime"));
  await expect(cards.nth(1)).toContainText(t("board:phase.moderated"));
  await expect(cards.nth(2)).toContainText("Item of Third Committee");
  await expect(page).toHaveTitle(t("board:title", { count: 2, page: t("page.board") }));
  const announced = t("board:announced", {
    committee: "Second Committee",
    alarm: t("board:alarm.quorumLost"),
  });
  await expect(page.getByRole("status").getByText(announced)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);

  // Given the chair's link, the board keeps only the read-only link.
  const kept = await page.evaluate(() => localStorage.getItem("fortieth.board"));
  expect(kept).not.toContain(first.key);
  await button(page, t("board:linkOf", { committee: "First Committee" })).click();
  await expect(page.getByLabel(t("board:linkOf", { committee: "First Committee" })).last()).toHaveValue(
    `${room.url}/#committee-wall/${first.code}/${first.readKey}`,
  );
  await button(page, t("common.close")).click();

  await button(page, t("board:putOffOf", { minutes: 10, alarm: t("board:alarm.quorumLost") })).click();
  await expect(page).toHaveTitle(t("board:title", { count: 1, page: t("page.board") }));
  await expect.poll(async () => (await names(page))[0]).toBe("First Committee");
  await first.give({ type: "endCaucus" });
  await expect(page).toHaveTitle(t("page.title", { page: t("page.board") }));

  await third.give({ type: "deleteCommittee" });
  await expect(cards.nth(0)).toContainText(t("board:alarm.noRoom"));
  const wall = context.waitForEvent("page");
  await page.getByRole("link", { name: t("board:wall", { committee: "First Committee" }) }).click();
  await expect((await wall).getByRole("heading", { level: 1 })).toHaveText("First Committee");

  await page.setViewportSize(PHONE);
  await expectFits(page, "the board on a phone", false);
  await expectFitsTwiceAsLarge(page, "the board on a phone");
  await page.reload();
  await expect(cards).toHaveCount(3);
  await button(page, t("board:removeOf", { committee: "First Committee" })).click();
  await expect(cards).toHaveCount(2);
  expect(seen.errors).toEqual([]);
  await context.close();
  await room.close();
});
