/**
 * The wall of a committee on a projector: the code until the meeting opens, the clock of a caucus, and a vote on a long
 * paper with its counts in sight.
 */
import type { Page } from "@playwright/test";
import {
  choose,
  comeIn,
  DESK,
  open,
  openDebate,
  openTab,
  PHONE,
  PROJECTOR,
  pick,
  toHost,
} from "../support/browser/committee-room.ts";
import { offers } from "../support/browser/console-keys.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { button } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const LONG_PAPER = t("committee:paper.titleOf.draft", { n: 1, title: "Long" });
const NAMES = ["Brazil", "India", "Kenya"].map(stateName);
const CLAUSES = Array.from(
  { length: 12 },
  (_, at) => `Decides that every State shall name contact point ${at + 1}, which answers day and night;`,
);

/** Moves a motion in one line, seconds it and puts it to the vote, with the letters of the console. */
async function put(chair: Page, line: string): Promise<void> {
  await chair.keyboard.press("m");
  await chair.getByLabel(t("committee:motion.line")).fill(line);
  await chair.keyboard.press("Enter");
  await expect(button(chair, t("committee:motion.seconded"))).toBeVisible();
  await chair.keyboard.press("s");
  await expect(button(chair, t("committee:motion.put"))).toBeVisible();
  await chair.keyboard.press("v");
  await expect(button(chair, t("committee:ballot.sight.carried"))).toBeVisible();
}

/** A delegation asks on its phone for a count, and the chair can no longer declare the result by sight. */
async function countAsked(chair: Page, phone: Page): Promise<void> {
  await button(phone, t("delegate:vote.askCount")).click();
  await expect(phone.getByText(t("delegate:vote.countAsked"))).toBeVisible();
  await expect(
    chair.getByText(t("committee:ballot.sight.asked", { count: 1, seats: stateName("Brazil") })),
  ).toBeVisible();
  await expect(button(chair, t("committee:ballot.sight.carried"))).toHaveCount(0);
  await chair.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }).fill("3");
  await chair.keyboard.press("Enter");
}

async function longPaper(chair: Page): Promise<void> {
  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:paper.new")).click();
  await pick(chair, t("committee:paper.sponsor"), "Brazil");
  await chair.getByLabel(t("committee:paper.title")).fill("Long");
  await chair.getByLabel(t("committee:paper.text"), { exact: true }).fill(CLAUSES.join("\n"));
  await button(chair, t("committee:paper.submit")).click();
  await button(chair, t("committee:paper.introduce")).click();
}

/** Whether all of an element is inside the window of the projector. */
async function isInSight(wall: Page, place: string): Promise<boolean> {
  const box = await wall.locator(place).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= PROJECTOR.height;
}

/** Whether a clause of the paper that the chair shows lies inside the page that is turned to. */
async function isClauseInSight(wall: Page, words: string): Promise<boolean> {
  const frame = await wall.locator(".wall-paper > .committee-wall-words").boundingBox();
  const clause = await wall.locator(".wall-paper li").filter({ hasText: words }).boundingBox();
  if (frame === null || clause === null) return false;
  return clause.y >= frame.y && clause.y + clause.height <= frame.y + frame.height;
}

test("the wall shows the code, the clock of a caucus and the counts of a vote on a long paper; a phone asks for a count", async ({
  browser,
}) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, [...NAMES, "Press, ngo"]);
  const opening = chair.waitForEvent("popup");
  await button(chair, t("committee:bar.wall")).click();
  const wall = await opening;
  await wall.setViewportSize(PROJECTOR);
  await expect(wall.locator(".horseshoe-middle .qr-code")).toBeVisible();
  await expect(wall.locator(".join-note strong")).toContainText(code.slice(0, 3));

  // A body without a flag of its own has none on the phones either.
  const phone = await open(browser, room, PHONE, errors);
  await phone.goto(`${room.url}/#join/${code}`);
  await expect(
    phone
      .locator(".seat-grid li")
      .filter({ hasText: stateName("Brazil") })
      .locator(".flag"),
  ).toBeVisible();
  await expect(phone.locator(".seat-grid li").filter({ hasText: "Press" }).locator(".flag")).toHaveCount(0);
  await comeIn(phone, room, code, "Brazil");

  await chair.bringToFront();
  await openDebate(chair, [...NAMES, "Press"].toSorted());
  await expect(wall.locator(".horseshoe-middle .qr-code")).toHaveCount(0);
  await put(chair, "bra unmod");
  await chair.keyboard.press("c");
  await expect(wall.locator('.horseshoe-middle [data-large="true"]')).toBeVisible();
  await expect(wall.locator(".committee-wall-outcome")).toHaveCount(0);
  await expect(phone.locator(".delegate-now .committee-outcome")).toHaveCount(0);
  await chair.keyboard.press("n");

  await longPaper(chair);
  await button(chair, t("committee:onWall.show")).click();
  await expect(wall.locator(".wall-paper-page")).toBeVisible();
  expect(await isInSight(wall, ".wall-paper")).toBe(true);
  expect(await isClauseInSight(wall, "contact point 12,")).toBe(false);
  for (const next = button(chair, t("committee:onWall.next")); await next.isEnabled(); ) await next.click();
  await expect.poll(() => isClauseInSight(wall, "contact point 12,")).toBe(true);
  await chair.getByRole("heading", { name: t("committee:motion.heading") }).focus();
  await put(chair, "ind close");
  await countAsked(chair, phone);
  await offers(chair, t("committee:next.putPaper", { paper: LONG_PAPER }));
  await choose(chair, t("committee:motion.method"), t("committee:ballot.method.seats"));
  await button(chair, t("committee:paper.vote")).click();
  await expect(wall.locator(".committee-wall-words")).toContainText("contact point 12");
  expect(await isInSight(wall, ".vote-bar-counts")).toBe(true);
  expect(await isInSight(wall, ".committee-wall-words")).toBe(true);
  // Letters typed faster than the host answers go to one seat after the other.
  await chair.locator('.seat-votes [data-next="true"] button').first().focus();
  await expect(chair.locator(`.seat-votes [data-next="true"] button`).first()).toBeFocused();
  await chair.keyboard.type("yny");
  for (const [seat, choice] of [
    ["Brazil", "yes"],
    ["India", "no"],
    ["Kenya", "yes"],
  ] as const)
    await expect(
      button(
        chair.getByRole("group", { name: t("committee:ballot.vote", { seat: stateName(seat) }) }),
        t(`committee:ballot.choice.${choice}`),
      ),
    ).toHaveAttribute("aria-pressed", "true");
  expect(errors).toEqual([]);
  await room.close();
});
