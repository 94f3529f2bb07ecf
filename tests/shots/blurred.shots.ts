/**
 * Takes pictures of ten decisions as seen from afar: 480 pixels wide, with every word of the page blurred. Somebody who
 * has not seen the game should be able to name what is being decided, who is affected and what to press.
 */
import type { Page } from "@playwright/test";
import { viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { test } from "../support/browser/fixtures.ts";
import { START } from "../support/browser/match.ts";
import { findMatch, matchAt } from "../support/browser/records.ts";
import { openMatch } from "../support/browser/screens.ts";
import { settled } from "./sizes.ts";

const LAPTOP = { width: 1366, height: 768 };
const AFAR = 480;
/** A blur of a letter's height blurs headlines as much as notes. No word can be read, and each keeps its colour and place. */
const BLURRED =
  "* { -webkit-text-fill-color: transparent !important; text-shadow: 0 0 1.1em currentColor !important }";
/** Large states receive offers; small ones seldom do. */
const COURTED = "USA";

function hasOffer(match: Match): boolean {
  const { mine, world } = viewOf(match, COURTED);
  return (
    world.beat === "deal" &&
    (mine?.offers ?? []).some(({ to, status }) => to === mine?.country && status === "open")
  );
}

const SEASON = 2;
const DECISIONS: Readonly<Record<string, () => Match>> = {
  "02": () => matchAt("lesson", "sound"),
  "03": () => findMatch("express", hasOffer, undefined, COURTED),
  "04": () => matchAt("lesson", "close"),
  "05": () => matchAt("lesson", "stand"),
  "06": () => matchAt("express", "vote", { type: "script", script: "always-block" }),
  "07": () => matchAt("lesson", "sign"),
  "08": () => findMatch("lesson", ({ world }) => world.beat === "season" && world.season === SEASON),
  "09": () => findMatch("express", ({ world }) => world.beat === "season" && world.monthsAhead === 1),
  "10": () => matchAt("express", "conference"),
};

/** Where the pictures have words of their own, in hundredths of the window: left, top, width and height. */
const DRAWN_WORDS = [
  [23, 57, 16, 22],
  [0, 9, 14, 5],
  [52, 9, 10, 6],
  [26, 71, 9, 7],
] as const;

test.use({ viewport: LAPTOP, deviceScaleFactor: AFAR / LAPTOP.width });

async function shootBlurred(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.addStyleTag({ content: BLURRED });
  await page.evaluate((boxes) => {
    if (document.querySelector("canvas") === null) return;
    for (const [left, top, width, height] of boxes) {
      const veil = document.createElement("div");
      veil.style.cssText = `position: fixed; left: ${left}vw; top: ${top}vh; width: ${width}vw; height: ${height}vh; backdrop-filter: blur(10px)`;
      document.body.append(veil);
    }
  }, DRAWN_WORDS);
  await page.screenshot({ path: `shots/blurred/${name}.png` });
}

test("01", async ({ page }) => {
  await page.goto(START);
  await shootBlurred(page, "01");
});

for (const [name, found] of Object.entries(DECISIONS)) {
  test(name, async ({ page }) => {
    await openMatch(page, found());
    await shootBlurred(page, name);
  });
}
