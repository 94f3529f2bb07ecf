/** Goes from the start page to a seat. The steps can come in any order. */
import type { Page } from "@playwright/test";
import { said } from "../../research/content/catalogue.ts";
import type { Hand } from "./hand.ts";

export type Seating = Readonly<{
  scenario: string;
  seat: string;
  seed: string;
  /** The guided first match of the start page, which has its own seat and seed. */
  first: boolean;
  /** A lesson in a room, played by a pair on two phones. */
  room: boolean;
  /** On a phone's screen. */
  phone: boolean;
}>;

/** Draws without WebGL, which is slow on a machine without a graphics card. */
const START = "/?renderer=canvas";
const DESK = ".match";
const MOST_STEPS = 12;

/** @param onScreen called with every screen once it is shown */
export async function sitDown(
  hand: Hand,
  seating: Seating,
  onScreen: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = hand;
  await page.goto(START);
  await button(page, "page.alone").waitFor();
  await onScreen("start");
  if (seating.first) await hand.press("start.first", button(page, "start.first"));
  else await setUp(hand, seating, onScreen);
  const desk = page.locator(DESK);
  await button(page, "briefing.start").or(desk).first().waitFor();
  if ((await desk.count()) > 0) return;
  await onScreen("briefing");
  await hand.press("briefing.start", button(page, "briefing.start"));
  await desk.waitFor();
}

async function setUp(hand: Hand, seating: Seating, onScreen: (name: string) => Promise<void>): Promise<void> {
  const { page } = hand;
  await hand.press("page.alone", button(page, "page.alone"));
  await button(page, "start.new").waitFor();
  await onScreen("alone");
  await hand.press("start.new", button(page, "start.new"));
  await page.locator(".setup-body").waitFor();
  for (let step = 1; step <= MOST_STEPS; step++) {
    await onScreen(`setup ${step}`);
    await fillIn(hand, seating);
    if (await hand.press("setup.begin", button(page, "setup.begin"))) return;
    await hand.press("common.next", button(page, "common.next"));
  }
}

/** Fills in the fields of this step of the setup. */
async function fillIn({ page, press, write }: Hand, { scenario, seat, seed }: Seating): Promise<void> {
  const length = page.locator(".setup-body label", { hasText: said(`scenario.${scenario}.name`) });
  await press(`scenario.${scenario}`, length);
  const seeds = page.getByRole("textbox", { name: said("setup.seedLabel") });
  if ((await seeds.count()) > 0) await write("setup.seedLabel", seeds, seed);
  const search = page.getByRole("searchbox", { name: said("setup.search") });
  if ((await search.count()) === 0) return;
  const name = said(`content:country.${seat}.name`);
  await write("setup.search", search, name);
  await press("seat", page.getByRole("option", { name }));
}

function button(page: Page, key: string): ReturnType<Page["getByRole"]> {
  return page.getByRole("button", { name: said(key), exact: true });
}
