/**
 * An organiser looks after three committees on one host: one in a caucus over its time, one that has lost its quorum, one
 * suspended. Links are added, alarms seen, put off and counted in the title; a committee that is gone says so.
 */
import { expect, type Page, test } from "@playwright/test";
import type { CommitteeSent, HostOrder } from "../../src/committee/message.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { violations } from "../support/browser/axe.ts";
import { expectFits, expectFitsTwiceAsLarge } from "../support/browser/fit.ts";
import { watch } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";
import { seats } from "../support/committee.ts";

const PHONE = { width: 390, height: 844 };
const CAUCUS = { seconds: 600, each: 60 };

type Formed = Readonly<{
  code: string;
  key: string;
  readKey: string;
  give: (...orders: HostOrder[]) => Promise<void>;
}>;

/** A committee in debate on the host, everybody there. */
async function form({ url }: ServedRoom, name: string): Promise<Formed> {
  // Only the browser knows the host by its name.
  const api = `http://127.0.0.1:${new URL(url).port}/api/committees`;
  const asked = async (path: string, body: unknown, key = ""): Promise<Response> =>
    fetch(`${api}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
  const founded = await asked("", { name, pack: PACK["una-usa"], delegations: seats(4) });
  const { code, key } = (await founded.json()) as Readonly<{ code: string; key: string }>;
  let given = 0;
  const give = async (...orders: HostOrder[]): Promise<void> => {
    for (const order of orders) {
      given++;
      const { status } = await asked(`/${code}/orders`, { id: `order-${given}-of-test`, order }, key);
      expect(status, order.type).toBe(200);
    }
  };
  const present = seats(4).map(({ id }) => attendance(id, "present"));
  await give({ type: "openMeeting" }, ...present, { type: "addItem", title: `Item of ${name}` });
  await give({ type: "takeItem", item: 1 }, { type: "openDebate" });
  const news = await fetch(`${api}/${code}/changes`, { headers: { Authorization: `Bearer ${key}` } });
  const { access } = (await news.json()) as CommitteeSent;
  return { code, key, readKey: access?.readKey ?? "", give };
}

function attendance(delegation: string, is: "present" | "absent"): HostOrder {
  return { type: "recordAttendance", delegation, attendance: is };
}

const names = (page: Page): Promise<readonly string[]> => page.locator(".board-card h2").allTextContents();

test("three committees on a board: what each does, alarms first, put off, in the title, and read-only links", async ({
  browser,
}) => {
  const room = await servedRoom();
  const [first, second, third] = [
    await form(room, "First Committee"),
    await form(room, "Second Committee"),
    await form(room, "Third Committee"),
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

  // This browser has been the chair of the first; the others are added by their links.
  await page.goto(`${room.url}/#committee/${first.code}/${first.key}`);
  await expect(page.locator(".committee-bar")).toBeVisible();
  await page.goto(room.url);
  await page.reload();
  await button(page, t("start.board")).click();
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

  // Of the chair's link the board has kept the one of those who only see.
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
