/**
 * A committee from its roll call to its treaty, with a chair, a wall, five delegates on phones and one on paper. It
 * has a speakers' list, a moderated caucus, a shared working paper and a typed one, their merger into a draft, an
 * amendment, a division, a roll-call vote with a pass, adoption and minutes. Its text then goes before all states.
 * The host crashes once, and one phone is lost.
 */
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import {
  askRollCall,
  callNames,
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
import { press, reach } from "../support/browser/keyboard.ts";
import { shownLink } from "../support/browser/keys.ts";
import { LONG } from "../support/browser/long.ts";
import { button } from "../support/browser/match.ts";
import { type ServedRoom, servedRoom } from "../support/browser/served-room.ts";
import { stateName, t } from "../support/browser/words.ts";

const ON_PAPER = "Norway";
const WITH_PHONE = ["Brazil", "France", "India", "Japan", "Kenya"] as const;
type Delegate = (typeof WITH_PHONE)[number];
const NAMES = [...WITH_PHONE, ON_PAPER].map(stateName);

const PREAMBLE = "Recalling the duty of all States to protect people,";
const CLAUSES = ["Decides to share evidence;", "Asks for training;", "Pays for training."] as const;
const OTHER_WORDS = "Binds all States to train;";
const HELP = t("committee:paper.titleOf.working", { n: 1, title: "Help" });
const MONEY = t("committee:paper.titleOf.working", { n: 2, title: "Money" });
const MERGED = t("committee:paper.titleOf.working", { n: 3, title: "Help and money" });
const DRAFT = t("committee:paper.titleOf.draft", { n: 3, title: "Help and money" });
const AMENDMENT = t("committee:paper.untitled.draft", { n: 1, target: 3 });

type Phones = Record<Delegate, Page>;
type Vote = "yes" | "no" | "abstain";

/** Delegates vote on their phones, and the chair enters the vote of the one on paper. */
async function voteBySeats(
  chair: Page,
  phones: Phones,
  votes: Readonly<Record<Delegate | typeof ON_PAPER, Vote>>,
): Promise<void> {
  await choose(
    chair.locator(".first-motion"),
    t("committee:motion.method"),
    t("committee:ballot.method.seats"),
  );
  await button(chair, t("committee:motion.put")).click();
  await voted(chair, phones, votes);
}

async function voted(
  chair: Page,
  phones: Phones,
  votes: Readonly<Record<Delegate | typeof ON_PAPER, Vote>>,
): Promise<void> {
  for (const name of WITH_PHONE)
    await press(phones[name], button(phones[name], t(`committee:ballot.choice.${votes[name]}`)));
  const row = chair.getByRole("group", { name: t("committee:ballot.vote", { seat: ON_PAPER }) });
  // The seat that is next has the letter of each vote beside its word.
  await row.getByRole("button", { name: t(`committee:ballot.choice.${votes[ON_PAPER]}`) }).click();
  await button(chair, t("committee:ballot.close")).click();
}

/** A roll-call vote. Delegates answer on their phones when called. Those who pass are called again at the end. */
async function rollCall(
  chair: Page,
  phones: Phones,
  answers: readonly (readonly [Delegate | typeof ON_PAPER, Vote | "pass"])[],
): Promise<void> {
  for (const [name, answer] of answers) {
    if (name === ON_PAPER) await callNames(chair, [name], answer.slice(0, 1));
    else {
      const word = answer === "pass" ? t("committee:ballot.pass") : t(`committee:ballot.choice.${answer}`);
      await press(phones[name], button(phones[name], word));
    }
  }
  await button(chair, t("committee:ballot.close")).click();
}

/** Delegates can open the tab, make a motion and second it by keyboard alone. */
async function move(phone: Page, second: Page, kind: string, fill: () => Promise<void>): Promise<void> {
  await reach(phone, phone.getByRole("tab", { name: t("delegate:tab.motions") }));
  await press(phone, button(phone, t("delegate:motion.raise")));
  await choose(phone, t("committee:motion.kind"), kind);
  await fill();
  await press(phone, button(phone, t("committee:motion.submit")));
  await reach(second, second.getByRole("tab", { name: t("delegate:tab.motions") }));
  await press(second, button(second, t("delegate:motion.second")));
}

const ALL_YES = {
  Brazil: "yes",
  France: "yes",
  India: "yes",
  Japan: "yes",
  Kenya: "yes",
  Norway: "yes",
} as const;

async function enter(browser: Browser, room: ServedRoom, errors: string[], code: string): Promise<Phones> {
  const pages = await Promise.all(
    WITH_PHONE.map(async (name) => {
      const phone = await open(browser, room, PHONE, errors);
      await comeIn(phone, room, code, name);
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText(name);
      return [name, phone] as const;
    }),
  );
  return Object.fromEntries(pages) as Phones;
}

/**
 * Two delegates speak from the list, one with a phone and one on paper. Then the delegates move and pass a moderated
 * caucus.
 */
async function debate(chair: Page, wall: Page, phones: Phones): Promise<void> {
  await press(phones.India, button(phones.India, t("delegate:list.join")));
  await expect(wall.getByRole("listitem")).toHaveText([stateName("India")]);
  await pick(chair, t("committee:list.add"), ON_PAPER);
  for (const name of ["India", ON_PAPER]) {
    await button(chair, t("committee:next.callNext", { seat: name })).click();
    await expect(wall.locator(".committee-wall-speaker")).toHaveText(name);
    await button(chair, t("committee:next.endSpeech", { seat: name })).click();
  }
  await move(phones.Kenya, phones.Brazil, t("committee:motion.name.moderatedCaucus"), async () => {
    await phones.Kenya.getByLabel(t("committee:motion.topic")).fill("Evidence");
  });
  await voteBySeats(chair, phones, { ...ALL_YES, France: "no" });
  await expect(wall.locator(".committee-wall-caucus")).toContainText("Evidence");
  await openTab(phones.Japan, t("delegate:tab.floor"));
  await button(phones.Japan, t("delegate:list.join")).click();
  await button(chair, t("committee:next.callNext", { seat: stateName("Japan") })).click();
  await button(chair, t("committee:next.endSpeech", { seat: stateName("Japan") })).click();
  await button(chair, t("committee:floor.endCaucus")).click();
}

/** Opens a paper for reading, on a phone or in the console. */
async function unfold(page: Page, paper: string): Promise<void> {
  await page.getByRole("button", { name: paper }).click();
}

/**
 * Two delegations write one working paper together, and a third hands in another. The chair merges them into a draft.
 */
async function writeDraft(chair: Page, { Brazil, India, Kenya }: Phones): Promise<void> {
  for (const phone of [Brazil, India, Kenya]) await openTab(phone, t("delegate:tab.papers"));
  await button(Kenya, t("drafting:begin")).click();
  await Kenya.getByLabel(t("committee:paper.title")).fill("Help");
  await button(Kenya, t("drafting:start")).click();
  await Kenya.getByRole("combobox", { name: t("drafting:invite") }).pressSequentially("Bra");
  await Kenya.getByRole("option", { name: stateName("Brazil") }).click();
  await button(Kenya, t("drafting:inviteNow")).click();
  await button(Brazil, "Help").click();
  const text = (page: Page): Locator => page.getByRole("textbox", { name: t("drafting:text") });
  await Kenya.getByRole("textbox", { name: t("drafting:preamble") }).pressSequentially(PREAMBLE);
  await text(Kenya).pressSequentially(CLAUSES[0]);
  await expect(text(Brazil)).toContainText(CLAUSES[0]);
  await text(Brazil).press("Control+End");
  await text(Brazil).pressSequentially(`\n${CLAUSES[1]}`);
  await expect(text(Kenya)).toContainText(CLAUSES[1]);
  await button(Kenya, t("drafting:handIn")).click();
  await choose(Kenya, t("committee:paper.kind"), t("committee:paper.kindOf.working"));
  await button(Kenya, t("drafting:handInNow")).click();

  await button(India, t("committee:paper.new")).click();
  await choose(India, t("committee:paper.kind"), t("committee:paper.kindOf.working"));
  await India.getByLabel(t("committee:paper.title")).fill("Money");
  await India.getByLabel(t("committee:paper.text")).fill(CLAUSES[2]);
  await button(India, t("committee:paper.submit")).click();

  await openTab(chair, t("committee:tab.papers"));
  await button(chair, t("committee:paper.merge")).click();
  for (const paper of [HELP, MONEY]) await chair.getByRole("checkbox", { name: paper }).press("Space");
  await button(chair, t("committee:paper.mergeWords")).click();
  await expect(chair.getByLabel(t("committee:paper.text"))).toHaveValue(CLAUSES.join("\n"));
  await chair.getByLabel(t("committee:paper.title")).fill("Help and money");
  await button(chair, t("committee:paper.mergeSubmit")).click();
  const merged = chair.locator(".disclosure").filter({ hasText: MERGED }).last();
  await button(merged, t("committee:paper.promote")).click();
  await button(chair, t("committee:paper.introduce")).click();
}

/** A phone is lost. Another one asks for its seat, and the chair accepts it. */
async function replaceDevice(
  browser: Browser,
  room: ServedRoom,
  code: string,
  errors: string[],
  chair: Page,
): Promise<Page> {
  const other = await open(browser, room, PHONE, errors);
  await comeIn(other, room, code, "Japan");
  await expect(other.getByText(t("delegate:door.asked", { seat: stateName("Japan") }))).toBeVisible();
  await button(chair, t("delegate:devices.letInOf", { device: WITH_PHONE.length + 1 })).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(stateName("Japan"));
  return other;
}

/** One delegation hands in an amendment, another signs it, and it comes before the committee. */
async function amend(chair: Page, { Japan, France }: Phones): Promise<void> {
  await openTab(Japan, t("delegate:tab.papers"));
  await unfold(Japan, DRAFT);
  await button(Japan, t("committee:paper.amend")).click();
  await choose(Japan, t("committee:paper.clause"), /^clause 2/);
  await Japan.getByLabel(t("committee:paper.newText")).fill(OTHER_WORDS);
  await button(Japan, t("committee:paper.submit")).click();
  await openTab(France, t("delegate:tab.papers"));
  await unfold(France, AMENDMENT);
  await button(France, t("delegate:paper.sign")).click();
  await button(chair, t("committee:paper.introduce")).click();
}

/** A motion closes the debate. The committee votes on the amendment, on the divided clause, and then on the draft. */
async function decide(chair: Page, wall: Page, phones: Phones): Promise<void> {
  await move(phones.France, phones.Brazil, t("committee:motion.name.closeDebate"), async () => undefined);
  await voteBySeats(chair, phones, { ...ALL_YES, India: "no" });
  await choose(chair, t("committee:motion.method"), t("committee:ballot.method.seats"));
  const card = chair.locator(".disclosure").filter({ hasText: AMENDMENT }).last();
  await button(card, t("committee:paper.vote")).click();
  await voted(chair, phones, { ...ALL_YES, India: "no", Norway: "abstain" });
  await expect(wall.locator(".committee-wall-outcome")).toHaveText(t("committee:ballot.outcome.adopted"));
  await expect(wall.getByText(t("committee:minutes.abstained", { seats: ON_PAPER }))).toBeVisible();

  await move(phones.India, phones.Brazil, t("committee:motion.name.divide"), async () => {
    await phones.India.getByRole("checkbox", { name: "3", exact: true }).press("Space");
  });
  await voteBySeats(chair, phones, ALL_YES);
  const part = t("committee:paper.part", {
    places: t("committee:place.operative", { count: 1, numbers: "3" }),
    paper: DRAFT,
  });
  await askRollCall(chair, "Japan");
  await button(chair, t("committee:next.putPart", { part })).click();
  await rollCall(chair, phones, [
    ["Brazil", "no"],
    ["France", "no"],
    ["India", "yes"],
    ["Japan", "no"],
    ["Kenya", "no"],
    ["Norway", "yes"],
  ]);

  await button(chair, t("committee:next.putPaper", { paper: DRAFT })).click();
  await rollCall(chair, phones, [
    ["Brazil", "yes"],
    ["France", "pass"],
    ["India", "no"],
    ["Japan", "yes"],
    ["Kenya", "yes"],
    ["Norway", "yes"],
    ["France", "yes"],
  ]);
  for (const page of [chair, ...Object.values(phones)])
    await expect(page.locator(".committee-outcome").first()).toHaveText(
      t("committee:ballot.outcome.adopted"),
    );
}

/** Checks the minutes and the adopted text. The text then goes before all states, on the wall and on every phone. */
async function toTreaty(chair: Page, wall: Page, phones: Phones): Promise<void> {
  await openTab(chair, t("committee:tab.minutes"));
  await expect(chair.locator(".adopted-text .document-clause")).toHaveText([
    `1.${CLAUSES[0]}`,
    `2.${OTHER_WORDS.replace(/;$/, ".")}`,
  ]);
  await openTab(chair, t("committee:tab.papers"));
  const opening = chair.context().waitForEvent("page");
  await chair.getByRole("link", { name: t("committee:paper.documents") }).click();
  const documents = await opening;
  await expect(documents.getByText("Exercise/L.3/Rev.1").first()).toBeVisible();
  await expect(documents.getByText(t("document:record.abstain")).first()).toBeVisible();
  await documents.close();
  await button(chair, t("committee:paper.plenary")).click();
  await expect(chair.getByRole("dialog")).toContainText(OTHER_WORDS);
  await button(chair, t("plenary:goForAll")).click();
  await button(chair, t("plenary:check.anyway")).click();
  await expect(wall).toHaveURL(/#wall\/[A-Z0-9]{6}$/);
  for (const phone of Object.values(phones))
    await expect(phone.getByText(t("room:committee.came"))).toBeVisible();
}

test("a committee of six makes a treaty: devices, paper, a wall, a dead host and a lost phone", {
  tag: LONG,
}, async ({ browser }) => {
  const room = await servedRoom();
  const errors: string[] = [];
  const chair = await open(browser, room, DESK, errors);
  const code = await toHost(chair, room, NAMES);
  await chair.getByRole("button", { name: t("delegate:devices.button") }).click();
  const link = await shownLink(chair, t("link:reader.name"));
  await chair.keyboard.press("Escape");
  const wall = await open(browser, room, PROJECTOR, errors);
  await wall.goto(`${room.url}/${link.slice(link.indexOf("#"))}`);
  const phones = await enter(browser, room, errors, code);
  await openDebate(chair, NAMES);
  await debate(chair, wall, phones);
  await writeDraft(chair, phones);
  await room.restart();
  phones.Japan = await replaceDevice(browser, room, code, errors, chair);
  await amend(chair, phones);
  await decide(chair, wall, phones);
  await toTreaty(chair, wall, phones);
  for (const context of browser.contexts()) await context.close();
  expect(errors).toEqual([]);
  await room.close();
});
