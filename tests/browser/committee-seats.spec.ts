/**
 * The chair loads delegations from a CSV file, two of them without a vote, and the page names the line of each fault.
 * An observer speaks from its device where the rules allow it, but delegations without a vote can neither vote nor
 * make motions. The chair sees which devices are connected, and finally deletes the committee.
 */
import { expect, type Page, test } from "@playwright/test";
import { violations } from "../support/browser/axe.ts";
import { downloaded } from "../support/browser/files.ts";
import { expectFits } from "../support/browser/fit.ts";
import { watch } from "../support/browser/fixtures.ts";
import { attendance, chairOf, refusalOf } from "../support/browser/host-committee.ts";
import { keptKey } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { clickAct } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const PHONE = { width: 390, height: 844 };
const FILE = "Brazil\nKenya\nHoly See, observr\nRed Cross,ngo\nIndia,member";
const SECONDS_GONE = 11;

async function comeIn(page: Page, { url }: ServedRoom, code: string, name: string): Promise<void> {
  await page.goto(`${url}/#join`);
  await page.getByLabel(t("room:join.code")).fill(code);
  await button(page, t("room:join.enter")).click();
  await page.getByLabel(t("delegate:choose.search")).fill(name.slice(0, 3));
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function readFile(chair: Page): Promise<void> {
  const chosen = chair.waitForEvent("filechooser");
  await button(chair, t("committee:setup.file")).click();
  const file = { name: "delegations.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  await (await chosen).setFiles(file);
  const fault = { line: 3, text: "Holy See, observr" };
  await expect(chair.getByText(t("committee:setup.bad.unknownKind", fault))).toBeVisible();
  await expect(chair.getByText(t("committee:setup.count", { count: 4, members: 3 }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await expect(chair.getByLabel(t("committee:setup.other"))).toHaveValue(fault.text);
  await chair.getByLabel(t("committee:setup.other")).fill("Holy See, observer");
  await button(chair, t("committee:setup.addNames")).click();
  await expect(chair.getByText(t("committee:setup.count", { count: 5, members: 3 }))).toBeVisible();
}

test("a file with a bad line, an observer and an organization without a vote, who is connected, and the end of a committee", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const seen = watch(context, new URL(room.url).host);
  const chair = await context.newPage();
  await chair.goto(room.url);
  await clickAct(chair, "committee");
  await chair.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await chair.getByText(t("committee:pack.un-ga.name"), { exact: true }).click();
  await readFile(chair);
  await button(chair, t("committee:setup.start")).click();
  await button(chair, t("delegate:devices.open")).click();
  await expect(chair).toHaveURL(/#committee\/[A-Z0-9]{6}$/);
  const [, code = ""] = /#committee\/([A-Z0-9]{6})/.exec(chair.url()) ?? [];
  const key = await keptKey(chair, "chair", code);
  const give = chairOf(room, code, key);
  const phones = await Promise.all(
    ["Holy See", "Red Cross"].map(async (name) => {
      const page = await (await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" })).newPage();
      await comeIn(page, room, code, name);
      return page;
    }),
  );
  const [observer, ngo] = phones as [Page, Page];
  const everybody = ["BRA", "IND", "KEN", "x1", "x2"].map((id) => attendance(id, "present"));
  await give({ type: "openMeeting" }, ...everybody, { type: "addItem", title: "Cybercrime" });
  await give({ type: "takeItem", item: 1 }, { type: "openDebate" }, { type: "openList" });

  await button(observer, t("delegate:list.join")).click();
  await expect(
    observer.locator("main").getByText(t("delegate:list.place", { place: 1, count: 1 })),
  ).toBeVisible();
  await expect(ngo.getByText(t("delegate:list.noSpeech"))).toBeVisible();
  await expect(button(ngo, t("delegate:list.join"))).toHaveCount(0);
  await observer.getByRole("tab", { name: t("delegate:tab.motions") }).click();
  await expect(observer.getByText(t("delegate:motion.noVote"))).toBeVisible();
  await expect(button(observer, t("delegate:motion.raise"))).toHaveCount(0);
  await expectFits(observer, "an observer's phone", false);
  expect(await violations(observer)).toEqual([]);

  const values = { total: 600, each: null, topic: null, item: null, paper: null, clauses: [], papers: [] };
  await give({ type: "move", delegation: "BRA", kind: "suspendMeeting", values });
  await give({ type: "putMotion", motion: 1, method: "seats" });
  for (const page of phones)
    await expect(page.locator("main").getByText(t("delegate:vote.noVote"))).toBeVisible();
  await expect(button(observer, t("committee:ballot.choice.yes"))).toHaveCount(0);
  // Holy See has the id x2: its line was wrong at first, so Red Cross became x1.
  const token = await observer.evaluate((name) => localStorage.getItem(name), `fortieth.room.seat.${code}`);
  const vote = { type: "vote", choice: "yes", withRights: false } as const;
  expect(await refusalOf(room, code, token ?? "", { ...vote, delegation: "x2" })).toBe("noVote");
  expect(await refusalOf(room, code, token ?? "", { ...vote, delegation: "BRA" })).toBe("notYours");

  await chair.getByRole("tab", { name: t("committee:tab.seats") }).click();
  await expect(chair.getByText(t("delegate:devices.connected"))).toHaveCount(2);
  await ngo.context().close();
  room.later(SECONDS_GONE);
  await expect(chair.getByText(t("delegate:devices.goneFor", { count: 0 }))).toHaveCount(1);
  await chair.getByRole("button", { name: t("delegate:devices.button") }).click();
  await expect(chair.getByText(t("delegate:devices.here", { connected: 1, count: 2 }))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  await button(chair, t("common.close")).click();

  await button(chair, t("committee:bar.menu")).click();
  await chair.getByRole("menuitem", { name: t("delegate:delete.act") }).click();
  await expect(chair.getByText(t("delegate:delete.lost"))).toBeVisible();
  expect(await violations(chair)).toEqual([]);
  const file = await downloaded(chair, () => button(chair, t("committee:bar.file")).click());
  expect(file).toContain("Third Committee");
  await button(chair, t("delegate:delete.yes")).click();
  await expect(chair.getByRole("heading", { level: 1 })).toHaveText(t("committee:heading"));
  await expect(observer.getByText(t("delegate:trouble.noRoom"))).toBeVisible();
  await chair.reload();
  await expect(chair.getByText(t("delegate:devices.kept"))).toHaveCount(0);
  expect(seen.errors).toEqual([]);
  for (const one of browser.contexts()) await one.close();
  await room.close();
});
