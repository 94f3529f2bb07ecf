/**
 * A simple, sensible player. It lays placards by its mandate, gives one speech a round, takes or suggests a package
 * and joins the consensus. At home it handles the law, hearings, the vote and the deposit. It uses only what the page
 * shows.
 */
import type { Locator } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";
import type { Hand } from "./hand.ts";

/** The player's actions in a beat before closing it. A beat without an entry is only closed. */
export const ACTS: Readonly<Record<string, (hand: Hand) => Promise<void>>> = {
  sound: async (hand) => {
    await lay(hand);
    await speak(hand);
  },
  lastSounding: lay,
  deal,
  close: joinAll,
  stand: (hand) => chooseAll(hand, "adoption:stand.join"),
  vote: (hand) => chooseAll(hand, "adoption:vote.yes"),
  sign: (hand) => chooseAll(hand, "ratification:sign.sign"),
  season,
  conference: answerAll,
};

export function decision({ page }: Hand): Locator {
  return page.locator(".decision");
}

function button(hand: Hand, key: string): Locator {
  return decision(hand).getByRole("button", { name: said(key), exact: true });
}

/**
 * Lays all placards by the mandate, at once or article by article: an empty chair costs trust. A lesson offers all at once
 * when the first article is answered.
 */
async function lay(hand: Hand): Promise<void> {
  const all = button(hand, "negotiation:sound.layAll");
  if (await hand.press("negotiation:sound.layAll", all)) return;
  if ((await button(hand, "negotiation:sound.fill").count()) === 0) {
    for (const text of await decision(hand).locator(".placard-choice").all())
      await hand.press("negotiation:sound.placardOn", text.locator(".placard").first());
    await all.waitFor({ timeout: 3000 }).catch(() => undefined);
    await hand.press("negotiation:sound.layAll", all);
    return;
  }
  const tabs = decision(hand)
    .getByRole("tablist", { name: said("negotiation:sound.agenda") })
    .getByRole("tab");
  for (let at = 0; at < (await tabs.count()); at++) {
    if (at > 0) await hand.press("negotiation:sound.agenda", tabs.nth(at));
    await hand.press("negotiation:sound.fill", button(hand, "negotiation:sound.fill"));
  }
}

async function speak(hand: Hand): Promise<void> {
  const tab = decision(hand).getByRole("tab", { name: said("negotiation:sound.speakTab") });
  if (await hand.press("negotiation:sound.speakTab", tab)) {
    await hand.press("negotiation:speak.seal", button(hand, "negotiation:speak.seal"));
  }
}

/** Accepts the first offer with a good balance; otherwise sends the first package that the page suggests. */
async function deal(hand: Hand): Promise<void> {
  const offer = decision(hand).locator(".offer-card[data-balance=good] .button");
  if (await hand.press("negotiation:offer.accept", offer)) return;
  await hand.press("negotiation:package.send", decision(hand).locator(".ideas .button"));
}

/** Joins every text that is put. Several texts are under tabs, one at a time. */
async function joinAll(hand: Hand): Promise<void> {
  const tabs = decision(hand)
    .getByRole("tablist", { name: said("negotiation:close.agenda") })
    .getByRole("tab");
  await chooseAll(hand, "negotiation:close.join");
  for (let at = 1; at < (await tabs.count()); at++) {
    await hand.press("negotiation:close.agenda", tabs.nth(at));
    await chooseAll(hand, "negotiation:close.join");
  }
}

/** Chooses every radio of this name that can be chosen. */
async function chooseAll(hand: Hand, key: string): Promise<void> {
  const name = hand.page
    .locator(".stand-words strong, .choice-name, .signature-act")
    .filter({ hasText: said(key) });
  const open = decision(hand).locator("label:not([data-selected])").filter({ has: name });
  // Works from last to first, because a chosen radio leaves the list and moves those after it.
  for (const one of (await open.all()).reverse()) await hand.press(key, one);
}

const HOME_ACTS = ["ratification:act.law", "ratification:act.hearing"];

/**
 * Selects the seat of the home table that an act needs: the law's seat for the law, otherwise the first seat that is
 * not yet won. The seat is found by its name, because in a room the host's news can select it meanwhile.
 */
async function turnToSeat(hand: Hand, key: string): Promise<void> {
  const isLaw = key === "ratification:act.law";
  const seats = decision(hand).locator(isLaw ? ".home-seat.law" : ".home-seat:not(.law,[data-mood='2'])");
  const open = seats.and(hand.page.locator(":not([data-selected])"));
  const [id] = await open.evaluateAll((elements) => elements.map((element) => element.id));
  // The host's news can draw the table anew. The start of an id is then another; its end names the group.
  const group = id?.split("-tab-").pop();
  if (group !== undefined) await hand.press(key, decision(hand).locator(`.home-seat[id$="-tab-${group}"]`));
}

/** In a pair, a package of the Delegate is an offer only once its Capital has said yes, which it does here. */
export async function answerPartner(asking: Hand, other: Hand): Promise<void> {
  const asked = asking.page.locator(".pair-ask").first();
  // The host takes a moment to show the question.
  const isAsked = await asked.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!isAsked) return;
  const yes = other.page
    .locator(".pair-ask")
    .getByRole("button", { name: said("room:ask.yes"), exact: true });
  await yes.waitFor();
  await other.press("room:ask.yes", yes);
  await yes.waitFor({ state: "detached" });
}

/** The maximum number of questions that a season or the conference puts to a seat. */
const MOST_QUESTIONS = 7;

/** Gives the first answer to each question. In a room, the host takes a moment to accept an answer. */
async function answerAll(hand: Hand): Promise<void> {
  for (let at = 0; at < MOST_QUESTIONS; at++) {
    const question = decision(hand).locator(".question");
    if ((await question.count()) === 0) return;
    const name = (await question.getAttribute("aria-label")) ?? "";
    if (!(await hand.press("ratification:event.answers", question.locator(".question-answer")))) return;
    await decision(hand).getByRole("region", { name, exact: true }).waitFor({ state: "detached" });
  }
}

async function season(hand: Hand): Promise<void> {
  await answerAll(hand);
  const home = decision(hand).locator(".toggle", { hasText: said("ratification:season.tabHome") });
  await hand.press("ratification:season.tabHome", home.and(hand.page.locator(":not([data-selected])")));
  for (const key of HOME_ACTS) {
    await turnToSeat(hand, key);
    const act = decision(hand).locator(".act-button:not([data-selected])", { hasText: said(key) });
    await hand.press(key, act);
  }
  const isReady = decision(hand).locator(".plank[data-ready=true]");
  if ((await isReady.count()) > 0) await chooseAll(hand, "ratification:vote.sure");
  await chooseAll(hand, "ratification:deposit.now");
}
