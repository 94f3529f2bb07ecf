/**
 * A whole express match by keyboard, with every kind of deal. The test fails on any error or request to another host.
 */
import type { Page } from "@playwright/test";
import { DEALS, type Deal, goAlong, joinAll, layByMandate } from "../support/browser/acts.ts";
import { expectDebrief } from "../support/browser/debrief.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { press } from "../support/browser/keyboard.ts";
import { LONG } from "../support/browser/long.ts";
import { beatOf, button, closeBeat } from "../support/browser/match.ts";
import { sitDown } from "../support/browser/start.ts";
import { t } from "../support/browser/words.ts";

const SECOND_MS = 1000;

test(
  "an express match is played to the debrief by keyboard, with every way to deal",
  { tag: LONG },
  async ({ page, watched }, info) => {
    const start = performance.now();
    await sitDown(page, { scenario: "express", iso3: "BRA", seed: "keyboard" });
    await press(page, button(page, t("match.pictureFold")));

    const missing = await playRounds(page);
    expect(missing, "ways to deal that were never on offer").toEqual([]);
    let beat = await beatOf(page);
    while (beat !== "over") {
      await goAlong(page);
      beat = await closeBeat(page);
    }
    const seconds = ((performance.now() - start) / SECOND_MS).toFixed(1);
    await expectDebrief(page);

    info.annotations.push({ type: "wall time of an express match by keyboard", description: `${seconds} s` });
    process.stdout.write(`express by keyboard: ${seconds} s from the start page to the debrief\n`);
    expect(watched).toEqual({ errors: [], foreign: [], missing: [] });
  },
);

/** Plays the first sounding by hand, then makes every kind of deal. Returns the kinds that were never on offer. */
async function playRounds(page: Page): Promise<readonly Deal[]> {
  let wanted = Object.keys(DEALS) as readonly Deal[];
  await layByMandate(page);
  let beat = await closeBeat(page);
  while (["sound", "deal", "close"].includes(beat)) {
    if (beat === "deal") wanted = await deal(page, wanted);
    if (beat === "close") await joinAll(page);
    beat = await closeBeat(page);
  }
  return wanted;
}

/** Makes the deals that are on offer and affordable. Returns the kinds that are left. */
async function deal(page: Page, wanted: readonly Deal[]): Promise<readonly Deal[]> {
  const left: Deal[] = [];
  for (const way of wanted) {
    if (!(await DEALS[way](page))) left.push(way);
  }
  return left;
}
