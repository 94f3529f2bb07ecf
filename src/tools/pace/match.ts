/** Plays one match in the real page, from the start screen to the debrief, and measures it. */
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { catalogueOf, type Tree } from "../../research/content/catalogue.ts";
import { findChromium } from "../browsers/find-chromium.ts";
import { countOf } from "./count.ts";
import { fitsOf, LAPTOP, PHONE } from "./fits.ts";
import { type Hand, handAt } from "./hand.ts";
import { piecesIn, primaryButtons, wordsInSight } from "./in-page.ts";
import { pairAt } from "./pair.ts";
import { ACTS, answerPartner, decision } from "./player.ts";
import { type Report, reportOf, type Stop } from "./report.ts";
import { type Seating, sitDown } from "./sit-down.ts";

const PATIENCE_MS = 60_000;
/** The page ignores a press that follows another within this time, in ms, as part of a double click. */
const REST_MS = 600;
/** The maximum number of beats; no match has more. */
const MOST_BEATS = 150;

/** Called with every beat and the person who meets it, before anything is measured. */
type OnBeat = (name: string, hand: Hand) => unknown;

export async function playMatch(address: string, seating: Seating, onBeat: OnBeat): Promise<Report> {
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const { hands, screens } = seating.room
      ? await atRoom(browser, address, seating)
      : await alone(browser, address, seating);
    return reportOf({ ...seating, screens, ...(await atBeats(hands, onBeat)) });
  } finally {
    await browser.close();
  }
}

async function pageOf(browser: Browser, baseURL: string, viewport: typeof PHONE): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport, locale: "en-GB", reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

type Seated = Readonly<{ hands: readonly Hand[]; screens: readonly Stop[] }>;

async function alone(browser: Browser, address: string, seating: Seating): Promise<Seated> {
  const hand = handAt(await pageOf(browser, address, seating.phone ? PHONE : LAPTOP));
  const screens: Stop[] = [];
  await sitDown(hand, seating, async (name) => {
    closeStop(screens, hand);
    screens.push(await stopAt(name, hand, hand.page.locator("#main")));
  });
  closeStop(screens, hand);
  return { hands: [hand], screens };
}

async function atRoom(browser: Browser, address: string, { seat }: Seating): Promise<Seated> {
  const screens: Stop[] = [];
  const newPage = (): Promise<Page> => pageOf(browser, address, PHONE);
  const hands = await pairAt(address, seat, newPage, async (name, hand) => {
    const head = await counted(hand.page.locator(".room-bar"));
    const main = await stopAt(name, hand, hand.page.locator("#main"));
    screens.push({ ...main, words: head.words + main.words, before: head.words + main.before });
  });
  for (const hand of hands) hand.done();
  return { hands, screens };
}

type Met = Readonly<{ beats: readonly Stop[]; cards: readonly Stop[] }>;

/** Both members of a pair are counted, but only the member whose turn it is acts. */
async function atBeats(hands: readonly Hand[], onBeat: OnBeat): Promise<Met> {
  const beats: Stop[] = [];
  const cards: Stop[] = [];
  const most = MOST_BEATS * hands.length;
  for (let beat = await beatOf(hands); beat !== "over" && beats.length < most; beat = await beatOf(hands)) {
    for (const hand of hands) cards.push(...(await readCard(hand, onBeat)));
    const lead = await leading(hands);
    for (const hand of [...hands.filter((other) => other !== lead), lead]) {
      const name = `${await placeOf(hand)}${hand === lead ? "" : ", the other half"}`;
      await onBeat(name, hand);
      beats.push(await stopAt(name, hand, decision(hand)));
    }
    await ACTS[beat]?.(lead);
    if (beat === "deal") for (const hand of hands) if (hand !== lead) await answerPartner(lead, hand);
    await closeBeat(lead, hands);
    closeStop(beats, lead);
  }
  // The card about the conference comes after the last beat.
  for (const hand of hands) cards.push(...(await readCard(hand, onBeat)));
  return { beats, cards };
}

/** Counts the card that says what the last move did, and goes on to the decision. */
async function readCard(hand: Hand, onBeat: OnBeat): Promise<readonly Stop[]> {
  const go = hand.page.locator(READ);
  if ((await go.count()) === 0) return [];
  const name = `${await placeOf(hand)}, card`;
  await onBeat(name, hand);
  const { words } = await counted(decision(hand).locator(".move-card"));
  const stop = await stopAt(name, hand, decision(hand));
  await hand.page.waitForTimeout(REST_MS);
  await hand.press("read", go);
  await go.waitFor({ state: "detached" });
  return [{ ...stop, words, presses: hand.done() }];
}

/** The person who first has the button that closes the beat, in the order of the hands; it can come a moment after the card. */
async function leading(hands: readonly Hand[]): Promise<Hand> {
  const closers = hands.map(async (hand) => hand.page.locator(CONFIRM).first().waitFor());
  await Promise.any(closers);
  for (const hand of hands) if ((await hand.page.locator(CONFIRM).count()) > 0) return hand;
  throw new Error("nobody can close the beat");
}

/** Adds the presses to the last stop. */
function closeStop(stops: Stop[], hand: Hand): void {
  const last = stops.pop();
  if (last !== undefined) stops.push({ ...last, presses: hand.done() });
}

/** What a person meets at a screen or a beat before the first press. */
async function stopAt(name: string, { page }: Hand, panel: Locator): Promise<Stop> {
  const inSight = await wordsInSight(page);
  const count = await counted(panel);
  return {
    name,
    ...count,
    page: inSight.length,
    fits: await fitsOf(panel),
    primary: await primaryButtons(page),
    presses: [],
  };
}

async function counted(panel: Locator): Promise<ReturnType<typeof countOf>> {
  return countOf(await piecesIn(panel), clauses());
}

/** All clauses of the treaty, as the page shows them. */
function clauses(): ReadonlySet<string> {
  const texts = (tree: Tree): readonly string[] =>
    Object.entries(tree).flatMap(([key, node]) => {
      if (typeof node === "object") return texts(node);
      return key === "clause" ? [node] : [];
    });
  return new Set(texts(catalogueOf("content")));
}

async function beatOf([hand]: readonly Hand[]): Promise<string> {
  const table = hand?.page.locator(".match");
  if (table === undefined || (await table.count()) === 0) return "over";
  return (await table.getAttribute("data-beat")) ?? "over";
}

async function placeOf({ page }: Hand): Promise<string> {
  return (await page.locator(".phase-now").textContent())?.trim() ?? "";
}

const CONFIRM = ".confirm > .button.primary";
/** Ends a beat with something left open, once the page has asked. */
const END_ANYWAY = "[role=alertdialog] .dialog-feet .button:last-child";
/** The button that leads from the card to the decision. */
const READ = "[data-step=read] .button";

/**
 * Goes on without an answer if the page asks. The question closes by itself if an answer arrives meanwhile, such as the
 * other side's to a deal; then the button ends the beat.
 */
async function goOnWithout(hand: Hand, anyway: Locator): Promise<void> {
  if (!(await anyway.isVisible())) return;
  const isPressed = await hand.press("goOnWithout", anyway).catch(() => false);
  if (!isPressed) await hand.press("confirm", hand.page.locator(CONFIRM));
}

/**
 * Presses the button that closes the beat, or the one that passes several months at once if there is nothing to
 * decide.
 */
async function closeBeat(hand: Hand, hands: readonly Hand[]): Promise<void> {
  const { page } = hand;
  const place = await placeOf(hand);
  await page.waitForTimeout(REST_MS);
  const passOn = page.locator(".confirm > .button.plain");
  if (!(await hand.press("passOn", passOn))) await hand.press("confirm", page.locator(CONFIRM));
  const same = new RegExp(`^${place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  const movedOn = (one: Hand): Locator =>
    one.page
      .locator(".match[data-over=true], .room-end")
      .or(one.page.locator(".phase-now").filter({ hasNotText: same }))
      .first();
  // The question about what is left open can come a moment after the press.
  const anyway = page.locator(END_ANYWAY);
  await movedOn(hand).or(anyway).first().waitFor();
  await goOnWithout(hand, anyway);
  for (const one of hands) await movedOn(one).waitFor();
}
