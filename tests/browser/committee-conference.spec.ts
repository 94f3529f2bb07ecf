/**
 * A whole crisis committee of twenty states in two meetings, with eight phones, up to the fortieth instrument. There are
 * an update, a directive, notes, an election, a treaty and its match. The host crashes once, in the election; two phones
 * are lost and one delegation changes its phone, and nothing waits for a device that is gone.
 */
import { expect, type Page, test } from "@playwright/test";
import { openTab, pick } from "../support/browser/committee-room.ts";
import {
  type Conference,
  changePhone,
  conference,
  lose,
  nameOf,
  openDebate,
  pageOf,
  rule,
  voteOn,
} from "../support/browser/conference.ts";
import { actIn, appOf, cast, inMatch, playOn } from "../support/browser/host-phone.ts";
import { keptKey } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button, endAnyway, placeOf, readMove } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import { t } from "../support/browser/words.ts";
import { personOf, type Person as RoomPerson } from "../support/room.ts";

const UPDATE = "At 6 this morning the power failed in the whole capital.";
const NOTE = "Meet us at the map in the break.";
const DAY_S = 86_400;
/** A press that a page does not take is tried again. */
const SOON_MS = 3000;
const FORTIETH = new RegExp(`^${t("match.counterReached", { count: 40, deposits: 0 }).split(".")[0]}`);
/** Far more than the beats up to the fortieth. */
const MOST_BEATS = 20;
const CLAUSES = [
  "Decides that the convention enters into force once forty states have joined it",
  "Thanks the crisis staff",
];

async function updateAndDirective(own: Conference): Promise<void> {
  const { chair, wall, pages } = own;
  await openTab(chair, t("committee:tab.crisis"));
  await chair.getByLabel(t("committee:crisis.updates.text")).fill(UPDATE);
  await button(chair, t("committee:crisis.updates.announce")).click();
  await expect(wall.locator(".wall-update")).toContainText(UPDATE);
  for (const page of pages.values()) await expect(page.getByText(UPDATE, { exact: true })).toBeVisible();

  const kenya = pageOf(own, "KEN");
  await openTab(kenya, t("delegate:tab.papers"));
  await button(kenya, t("committee:paper.new")).click();
  await kenya.getByLabel(t("committee:paper.title")).fill("Power");
  await kenya.getByLabel(t("committee:paper.text")).fill("Closes the harbour\nSends the navy");
  await button(kenya, t("committee:paper.submit")).click();
  await expect(
    kenya.getByText(t("committee:paper.titleOf.directive", { n: 1, title: "Power" })).first(),
  ).toBeVisible();
  const [japan] = own.senders;
  expect(await japan?.give({ type: "signPaper", paper: 1, delegation: "JPN", as: "signatory" })).toBe(
    "taken",
  );
  await rule(own, { type: "introducePaper", paper: 1 });
  await voteOn(own, 1, ["USA"]);
}

/** A note waits until the chair has read it. Nobody else's phone receives it. */
async function heldNote(own: Conference): Promise<void> {
  const { chair } = own;
  const [brazil, india] = [pageOf(own, "BRA"), pageOf(own, "IND")];
  await rule(own, { type: "allowNotes", mode: "held" });
  await openTab(brazil, t("delegate:tab.letters"));
  await pick(brazil, t("delegate:letter.to"), nameOf("IND"));
  await brazil.getByLabel(t("delegate:letter.text")).fill(NOTE);
  await button(brazil, t("delegate:letter.sendNote")).click();
  await openTab(chair, t("committee:tab.letters"));
  await openTab(india, t("delegate:tab.letters"));
  await expect(chair.getByText(NOTE)).toBeVisible();
  await expect(india.getByText(NOTE)).toHaveCount(0);
  await button(chair, t("committee:letter.passOf", { seat: nameOf("BRA") })).click();
  await expect(india.getByText(NOTE)).toBeVisible();
  for (const { news } of own.senders) expect(JSON.stringify(await news())).not.toContain(NOTE);
}

/** The meeting is suspended and goes on the next day. France has lost its phone in the meantime, and Kenya another one. */
async function nextDay(own: Conference): Promise<void> {
  const { chair, wall, room } = own;
  await rule(own, { type: "suspendMeeting", seconds: null });
  await expect(wall.getByText(t("committee:session.suspended")).first()).toBeVisible();
  await lose(own, "FRA");
  room.later(DAY_S);
  await pageOf(own, "BRA").reload();
  await button(chair, t("committee:next.resumeMeeting")).click();
  await expect(wall.getByText(t("committee:session.suspended"))).toHaveCount(0);
}

/** An election that a crash interrupts: its ballots are lost, and all vote again. */
async function election(own: Conference): Promise<void> {
  const { room, chair, wall, senders } = own;
  const vote = async (page: Page): Promise<void> => {
    const card = page.getByRole("alertdialog", { name: "Rapporteur" });
    await card.getByRole("radio", { name: "Ada", exact: true }).press("Space");
    await button(card, t("committee:election.put")).click();
    await expect(card).toHaveCount(0);
  };
  await rule(own, { type: "openElection", office: "Rapporteur", among: "names", names: ["Ada", "Ben"] });
  await vote(pageOf(own, "BRA"));
  await room.restart();
  const again = t("committee:election.againShort");
  await expect(pageOf(own, "BRA").getByText(again)).toBeVisible();
  await expect(wall.getByText(again)).toBeVisible();
  for (const page of own.pages.values()) await vote(page);
  for (const [at, phone] of senders.entries()) await cast(phone, 1, at === 0 ? "002" : "001");
  const onPhones = own.pages.size + senders.length;
  await expect(chair.getByText(t("committee:election.cast", { count: onPhones, all: 20 }))).toBeVisible();
  // France is one of those who vote on paper now.
  await rule(own, { type: "closeElection", election: 1, ballot: 1, votes: [13, 0], blank: 0 });
  for (const page of [chair, wall, ...own.pages.values()])
    await expect(page.getByText(t("committee:election.elected", { name: "Ada" })).first()).toBeVisible();
}

async function treaty(own: Conference): Promise<void> {
  const { chair, wall, pages } = own;
  const paper = {
    kind: "draft",
    title: "Convention",
    preamble: "",
    text: CLAUSES.join("\n"),
    amends: null,
  } as const;
  await rule(
    own,
    { type: "submitPaper", delegation: "BRA", ...paper },
    { type: "signPaper", paper: 2, delegation: "MEX", as: "signatory" },
    { type: "introducePaper", paper: 2 },
    { type: "matchClauses", paper: 2, wordings: ["threshold/forty", null], isShown: true },
  );
  await voteOn(own, 2, ["USA", "NOR"]);
  // The act stands beside the result as long as that is shown.
  const result = chair.getByRole("region", { name: t("committee:ballot.result"), exact: true });
  await button(result, t("committee:paper.plenary")).click();
  await button(chair, t("plenary:goForAll")).click();
  await expect(wall).toHaveURL(/#wall\/[A-Z0-9]{6}$/);
  for (const page of pages.values()) {
    await expect(page.getByText(t("room:committee.came"))).toBeVisible();
    await button(page, t("briefing.start")).click();
  }
}

/**
 * Leaves the questions of a page and says that its seat is ready. Once most are ready, a countdown closes the beat for the
 * others: then there is nothing left to press.
 */
async function beReady(page: Page, place: string | null): Promise<void> {
  const done = button(page, t("room:bar.done"));
  const news = page.getByRole("radio", { name: new RegExp(`^${t("ratification:season.tabNews")}`) });
  await expect(async () => {
    if ((await placeOf(page).textContent()) !== place) return;
    await readMove(page);
    if ((await news.count()) > 0) await news.click({ timeout: SOON_MS, force: true });
    for (const open of await page.locator(".question > .button").all())
      await open.click({ timeout: SOON_MS });
    if (await done.isEnabled()) await done.click({ timeout: SOON_MS });
    if (await endAnyway(page).isVisible()) await endAnyway(page).click({ timeout: SOON_MS });
    await expect(done).toBeDisabled({ timeout: SOON_MS });
  }).toPass();
}

/** Waits until the page shows another beat than the one at this place. */
async function after(page: Page, place: string | null): Promise<void> {
  const shown = button(page, t("room:bar.showNow"));
  await expect(async () => {
    if (await shown.isVisible()) await shown.click();
    expect(await placeOf(page).textContent()).not.toBe(place);
  }).toPass({ timeout: 60_000 });
}

/**
 * Everybody who still has a phone plays on, beat after beat, until forty instruments are there. In the second season
 * India and Japan lose their phones.
 */
async function toFortieth(own: Conference): Promise<void> {
  const { room, committee, pages, senders } = own;
  const match = /#join\/([A-Z0-9]{6})/.exec(pageOf(own, "BRA").url())?.[1] ?? "";
  const phones = new Map<string, RoomPerson>();
  for (const phone of senders) phones.set(phone.seat, await inMatch(room, committee.code, match, phone));
  const shown = new Map<string, RoomPerson>();
  for (const [seat, page] of pages)
    shown.set(seat, personOf(appOf(room), match, await keptKey(page, "seat", match)));
  const counted = pageOf(own, "BRA").getByRole("img", { name: FORTIETH });
  for (let beats = 0; beats < MOST_BEATS && (await counted.count()) === 0; beats++) {
    const place = await placeOf(pageOf(own, "BRA")).textContent();
    // What a page would seal is sent with its key; that its delegation is ready is pressed on the page itself.
    for (const [seat, phone] of shown) await actIn(phone, seat);
    const [view] = await Promise.all([...phones].map(([seat, phone]) => playOn(phone, seat)));
    if (view?.world.season === 2 && phones.delete("JPN") && shown.delete("IND")) await lose(own, "IND");
    await Promise.all([...pages.values()].map((page) => beReady(page, place)));
    room.later(120);
    for (const page of pages.values()) await after(page, place);
  }
  for (const page of pages.values()) await expect(page.getByRole("img", { name: FORTIETH })).toBeAttached();
}

test("twenty states meet on two days, adopt a treaty and carry it home to the fortieth instrument", {
  tag: LONG,
}, async ({ browser }) => {
  test.slow();
  const room = await servedRoom();
  const own = await conference(browser, room);
  await test.step("the first meeting: an update, a directive, a note", async () => {
    await openDebate(own);
    await updateAndDirective(own);
    await heldNote(own);
  });
  await test.step("the second meeting: phones lost and changed, an election, a treaty", async () => {
    await nextDay(own);
    await changePhone(browser, own, "KEN");
    await election(own);
    await treaty(own);
  });
  await test.step("the match, to the fortieth instrument", () => toFortieth(own));
  await test.step("the chair ends it, and everybody is led back", async () => {
    const { chair, pages } = own;
    // The chair came to the desk together with everybody.
    await chair.getByRole("button", { name: t("desk:head.end") }).click();
    await button(chair, t("desk:head.endYes")).click();
    for (const page of pages.values())
      await expect(page.getByRole("heading", { name: t("room:committee.over") })).toBeVisible();
  });
  for (const context of browser.contexts()) await context.close();
  expect(own.errors).toEqual([]);
  await room.close();
});
