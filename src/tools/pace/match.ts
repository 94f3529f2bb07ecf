/** One match in the real page, from the start screen to the debrief, measured on the way. */
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { catalogueOf, type Tree } from "../catalogue.ts";
import { findChromium } from "../find-chromium.ts";
import { countOf } from "./count.ts";
import { type Hand, handAt } from "./hand.ts";
import { piecesIn } from "./in-page.ts";
import { ACTS, decision } from "./player.ts";
import { type Report, reportOf, type Stop } from "./report.ts";
import { type Seating, sitDown } from "./sit-down.ts";

/** The screen that the targets are for. */
const VIEWPORT = { width: 1366, height: 768 };
const PATIENCE_MS = 60_000;
/** The page takes a press so soon after another for the tail of a double click. */
const REST_MS = 600;
/** No match has more beats. */
const MOST_BEATS = 150;

export async function playMatch(
  address: string,
  seating: Seating,
  onBeat: (name: string) => void,
): Promise<Report> {
  const executablePath = findChromium() ?? undefined;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const hand = handAt(await pageOf(browser, address));
    const screens = await atScreens(hand, seating);
    return reportOf({ ...seating, screens, beats: await atBeats(hand, onBeat) });
  } finally {
    await browser.close();
  }
}

async function pageOf(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: VIEWPORT,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

async function atScreens(hand: Hand, seating: Seating): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await sitDown(hand, seating, async (name) => {
    closeStop(stops, hand);
    stops.push({ name, ...(await counted(hand.page.locator("#main"))), presses: [] });
  });
  closeStop(stops, hand);
  return stops;
}

async function atBeats(hand: Hand, onBeat: (name: string) => void): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (
    let beat = await beatOf(hand);
    beat !== "over" && stops.length < MOST_BEATS;
    beat = await beatOf(hand)
  ) {
    const name = await placeOf(hand);
    onBeat(name);
    stops.push({ name, ...(await counted(decision(hand))), presses: [] });
    await ACTS[beat]?.(hand);
    await closeBeat(hand);
    closeStop(stops, hand);
  }
  return stops;
}

/** Gives the last stop what has been pressed at it. */
function closeStop(stops: Stop[], hand: Hand): void {
  const last = stops.pop();
  if (last !== undefined) stops.push({ ...last, presses: hand.done() });
}

async function counted(panel: Locator): Promise<ReturnType<typeof countOf>> {
  return countOf(await piecesIn(panel), clauses());
}

/** Every clause of the treaty, as the page prints it. */
function clauses(): ReadonlySet<string> {
  const texts = (tree: Tree): readonly string[] =>
    Object.entries(tree).flatMap(([key, node]) => {
      if (typeof node === "object") return texts(node);
      return key === "clause" ? [node] : [];
    });
  return new Set(texts(catalogueOf("content")));
}

async function beatOf({ page }: Hand): Promise<string> {
  return (await page.locator(".match").getAttribute("data-beat")) ?? "over";
}

async function placeOf({ page }: Hand): Promise<string> {
  return (await page.locator(".phase-now").textContent())?.trim() ?? "";
}

/** Presses what closes the beat; where months are only waited for, what passes several at once. */
async function closeBeat(hand: Hand): Promise<void> {
  const { page } = hand;
  const place = await placeOf(hand);
  await page.waitForTimeout(REST_MS);
  const passOn = page.locator(".confirm > .button.plain");
  if (!(await hand.press("passOn", passOn)))
    await hand.press("confirm", page.locator(".confirm > .button.primary"));
  const same = new RegExp(`^${place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  const moved = page.locator(".phase-now").filter({ hasNotText: same });
  await page.locator(".match[data-over=true]").or(moved).first().waitFor();
}
