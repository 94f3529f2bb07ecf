/**
 * What a screen reader says in a first match, a pupil's round, a chair's roll call and motion, and a delegate's speech.
 * The scripts are in `tests/browser/spoken`; `--update-snapshots` writes them anew.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { layPlacards } from "../support/browser/acts.ts";
import { callNames, comeIn, DESK, open, openList, PHONE, toHost } from "../support/browser/committee-room.ts";
import { drivenRoom, LESSON } from "../support/browser/driven-room.ts";
import { test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, confirmButton, decision, readButton, START } from "../support/browser/match.ts";
import { servedRoom } from "../support/browser/served-room.ts";
import {
  expectScript,
  hear,
  keyed,
  listenTo,
  pressed,
  readTo,
  type Script,
  scene,
} from "../support/browser/spoken.ts";
import { clickAct } from "../support/browser/start.ts";
import { like, stateName, t } from "../support/browser/words.ts";

test.use({ readsMoves: false });

const PANEL = ".decision .tab-panel";
/** At most two results are announced, and the card that then has the focus says what the move of the seat did. */
const MOST_OF_RESULTS = 80;

/** Lays placards by the mandate, one article after the other, as the guide says. */
async function layAll(script: Script): Promise<void> {
  const panel = decision(script.page);
  const next = panel.getByRole("button", { name: like("negotiation:common.next") });
  for (let isLast = false; !isLast; ) {
    await pressed(script, button(panel, t("negotiation:sound.fill")));
    await hear(script);
    isLast = (await next.count()) === 0;
    if (isLast) return;
    await pressed(script, next);
    await hear(script);
  }
}

/** Closes the sounding, hears what it did, and goes on to the deal. */
async function toDeal(script: Script, confirm: Locator): Promise<void> {
  await pressed(script, confirm);
  scene(script, "What the placards did", MOST_OF_RESULTS);
  await expect(readButton(script.page)).toBeVisible();
  await hear(script);
  await readTo(script, PANEL);
  await pressed(script, readButton(script.page));
  scene(script, "The deal");
  await expect.poll(() => beatOf(script.page)).toBe("deal");
  await hear(script);
  await readTo(script, PANEL);
}

test("a first match, from the start page through its first two beats", { tag: LONG }, async ({ page }) => {
  await page.goto(START);
  await expect(button(page, t("start.first"))).toBeVisible();
  const script = await listenTo(page);
  scene(script, "The start page");
  await pressed(script, page.getByRole("link", { name: t("app.skip.main"), exact: true }));
  await readTo(script, "main");
  await pressed(script, button(page, t("start.first")));
  scene(script, "The first beat");
  await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
  await hear(script);
  // A listener goes on to the heading of the beat, and from there line by line, also through the guide's note.
  await readTo(script, PANEL, [2]);
  await layAll(script);
  await toDeal(script, confirmButton(page, "sound"));
  expectScript(script, "first-match");
});

test("a pupil's round in a room, from the code to the deal", { tag: LONG }, async ({ browser }) => {
  const room = await drivenRoom({ ...LESSON, seats: ["KEN"] });
  const errors: string[] = [];
  const page = await open(browser, room.served, DESK, errors);
  await page.goto(`${room.served.url}/?renderer=canvas#join`);
  await expect(button(page, t("room:join.enter"))).toBeVisible();
  const script = await listenTo(page);
  scene(script, "The code");
  await readTo(script, "main");
  await page.getByLabel(t("room:join.code")).fill(room.code);
  await pressed(script, button(page, t("room:join.enter")));
  scene(script, "The seats");
  const seat = page.getByRole("main").getByRole("button", { name: new RegExp(`^${stateName("Kenya")}`) });
  await expect(seat).toBeVisible();
  await hear(script);
  await readTo(script, "main");
  await pressed(script, seat);
  scene(script, "The lobby");
  await hear(script);
  await room.teach({ type: "start", table: 0 });
  scene(script, "The briefing");
  await expect(button(page, t("briefing.start"))).toBeVisible();
  await hear(script);
  await pressed(script, button(page, t("briefing.start")));
  scene(script, "The first beat");
  await expect(decision(page).locator(".placard-choice").first()).toBeVisible();
  await hear(script);
  await readTo(script, PANEL, [2]);
  // Once one article is answered, one button lays the placards on all others.
  await layPlacards(page);
  await hear(script);
  await pressed(script, button(decision(page), t("negotiation:sound.layAll")));
  await hear(script);
  await toDeal(script, button(page, t("room:bar.done")));
  expectScript(script, "room-round");
  await page.context().close();
  await room.served.close();
});

/** Forms a committee on this device. */
async function form(page: Page, names: readonly string[]): Promise<void> {
  await page.goto(START);
  await clickAct(page, "committee");
  await page.getByLabel(t("committee:setup.name")).fill("Third Committee");
  await page.getByLabel(t("committee:setup.other")).fill(names.join("\n"));
  await button(page, t("committee:setup.addNames")).click();
  await page.getByRole("radio", { name: t("committee:pack.una-usa.name") }).press("Space");
  await button(page, t("committee:setup.start")).click();
  await expect(page.locator(".committee-bar")).toBeVisible();
}

test("a chair's roll call and motion", { tag: LONG }, async ({ page }) => {
  await form(page, ["Brazil", "France", "Kenya"]);
  const script = await listenTo(page);
  scene(script, "The meeting opens");
  await pressed(script, button(page, t("committee:next.openMeeting")));
  await hear(script);
  await pressed(script, button(page, t("committee:next.startRollCall")));
  scene(script, "The roll call");
  await hear(script);
  await readTo(script, ".committee-decide");
  for (const key of ["p", "p", "v"]) {
    await keyed(script, key);
    await hear(script);
  }
  await page.getByLabel(t("committee:agenda.add")).fill("Cybercrime");
  await page.getByLabel(t("committee:agenda.add")).press("Enter");
  scene(script, "The debate");
  await hear(script);
  await pressed(script, button(page, t("committee:next.takeItem", { item: "Cybercrime" })));
  await hear(script);
  await pressed(script, button(page, t("committee:next.openDebate")));
  await hear(script);
  await pressed(script, button(page, t("committee:next.openList")));
  await hear(script);
  await add(script, t("committee:list.add"), "Kenya");
  await pressed(script, button(page, t("committee:next.callNext", { seat: stateName("Kenya") })));
  scene(script, "A speech");
  await hear(script);
  await readTo(script, ".committee-floor");
  await pressed(script, button(page, t("committee:next.endSpeech", { seat: stateName("Kenya") })));
  await hear(script);
  await motion(script);
  expectScript(script, "roll-call");
});

/** Types the start of a name and presses Enter. */
async function add(script: Script, label: string, name: string): Promise<void> {
  const { keyboard } = script.page;
  await script.page.getByRole("combobox", { name: label, exact: true }).focus();
  await keyboard.type(name);
  await keyed(script, "Enter");
  await hear(script);
}

async function motion(script: Script): Promise<void> {
  const { page } = script;
  scene(script, "A motion");
  await pressed(script, button(page, t("committee:motion.enter")));
  await hear(script);
  await add(script, t("committee:motion.by"), "Brazil");
  await page.getByLabel(t("committee:motion.topic")).fill("Evidence");
  await pressed(script, button(page, t("committee:motion.submit")));
  await hear(script);
  await readTo(script, ".committee-decide");
  await add(script, t("committee:motion.needsSecond", { count: 1 }), "France");
  await pressed(script, button(page, t("committee:motion.put")));
  scene(script, "The vote");
  await hear(script);
  await readTo(script, ".committee-decide");
  await page.getByRole("textbox", { name: t("committee:ballot.choice.yes"), exact: true }).fill("2");
  await pressed(script, button(page, t("committee:ballot.close")));
  await pressed(script, button(page, t("committee:ballot.ask.close", { count: 1 })));
  scene(script, "The result");
  await hear(script);
  await readTo(script, ".committee-decide");
}

test("a delegate's speech", { tag: LONG }, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const names = ["Brazil", "France", "Kenya"];
  const code = await toHost(chair, room, names);
  const phone = await open(browser, room, PHONE, errors);
  await comeIn(phone, room, code, "Kenya");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(stateName("Kenya"));
  const script = await listenTo(phone);
  scene(script, "The roll call");
  // A chair takes a moment for each name. Faster than that, the phone would have more to say at once than it may.
  await button(chair, t("committee:next.openMeeting")).click();
  await button(chair, t("committee:next.startRollCall")).click();
  await hear(script);
  for (const name of names) {
    await callNames(chair, [name]);
    await hear(script);
  }
  await openList(chair);
  await hear(script);
  scene(script, "On the list");
  await pressed(script, button(phone, t("delegate:list.join")));
  await hear(script);
  await button(chair, t("committee:next.callNext", { seat: stateName("Kenya") })).click();
  scene(script, "The floor");
  await hear(script);
  await readTo(script, "main");
  await button(chair, t("committee:next.endSpeech", { seat: stateName("Kenya") })).click();
  await hear(script);
  await vote(chair, script);
  expectScript(script, "speech");
  for (const page of [chair, phone]) await page.context().close();
  await room.close();
});

/** The chair puts a motion of France to the vote, and the delegate votes. */
async function vote(chair: Page, script: Script): Promise<void> {
  scene(script, "A vote");
  await button(chair, t("committee:motion.enter")).click();
  for (const [label, name] of [
    [t("committee:motion.by"), "France"],
    [t("committee:motion.needsSecond", { count: 1 }), "Brazil"],
  ] as const) {
    await chair.getByRole("combobox", { name: label, exact: true }).fill(name);
    await chair.keyboard.press("Enter");
    await chair.keyboard.press("Escape");
    if (name === "Brazil") break;
    await chair.getByLabel(t("committee:motion.topic")).fill("Evidence");
    await button(chair, t("committee:motion.submit")).click();
  }
  await chair.getByRole("button", { name: new RegExp(`${t("committee:motion.method")}$`) }).click();
  await chair.getByRole("option", { name: t("committee:ballot.method.seats"), exact: true }).click();
  await hear(script);
  await button(chair, t("committee:motion.put")).click();
  await hear(script);
  await pressed(script, button(script.page, t("committee:ballot.choice.yes")));
  await hear(script);
  await button(chair, t("committee:ballot.close")).click();
  await button(chair, t("committee:ballot.ask.close", { count: 2 })).click();
  await hear(script);
}
