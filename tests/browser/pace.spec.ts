/** What `npm run pace` counts in a page, and how much the guided first match asks players to read. */
import { countOf } from "../../src/tools/pace/count.ts";
import { isDecisionInSight, isInSight, piecesIn, wordsInSight } from "../../src/tools/pace/in-page.ts";
import { playMatch } from "../../src/tools/pace/match.ts";
import { mostPrimary, type Stop } from "../../src/tools/pace/report.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { servedRoom } from "../support/browser/served-room.ts";

const PANEL = `
  <style>.visually-hidden { position: absolute; inline-size: 1px; overflow: hidden }</style>
  <section>
    <div role="tab">Text of now</div>
    <button class="button quiet">Skip</button>
    <h2>Your stand <span class="visually-hidden">not read here</span></h2>
    <p hidden>folded away</p>
    <h3><button class="disclosure-button">The clause</button></h3>
    <p>One more line</p>
    <label class="stand"><input type="radio" style="opacity: 0" /> Join consensus</label>
    <p style="margin-block-start: 3000px">far below</p>
    <button>Block</button>
  </section>`;

test("hidden words are not counted, and a tab or a fold is not a control", async ({ page }) => {
  await page.setContent(PANEL);
  const pieces = await piecesIn(page.locator("section"));
  expect(pieces.flatMap((piece) => (piece.type === "text" ? [piece.text] : []))).toEqual([
    "Text of now",
    "Skip",
    "Your stand",
    "The clause",
    "One more line",
    "Join consensus",
    "far below",
    "Block",
  ]);
  expect(countOf(pieces, new Set(["The clause"]))).toEqual({ words: 14, before: 9 });
});

test("text below the fold counts as out of sight", async ({ page }) => {
  await page.setContent(PANEL);
  expect(await isInSight(page.locator("label"))).toBe(true);
  expect(await isInSight(page.getByRole("button", { name: "Block" }))).toBe(false);
});

test("the note of a guide and its button are no decision, and a choice under the bar is not in sight", async ({
  page,
}) => {
  const decisionAt = async (top: number): Promise<boolean> => {
    await page.setContent(
      `<section><aside class="guide-note"><p>A hint</p><button>Skip</button></aside>
         <h2>Your stand</h2><label style="display: block; margin-block-start: ${top}px">Yes</label></section>
       <footer style="position: fixed; inset: auto 0 0; block-size: 60px; background: white">Vote</footer>`,
    );
    return isDecisionInSight(page.locator("section"));
  };
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await decisionAt(20)).toBe(true);
  expect(await decisionAt(700)).toBe(false);
});

test("the words of the page are those on the first screen, in every part of it", async ({ page }) => {
  await page.setContent(
    `<p>One two</p><div style="block-size: 20px; overflow: hidden"><p>three</p><p>cut off</p></div>
     <p style="opacity: 0">unseen</p><details><summary>four</summary>folded</details>
     <p style="margin-block-start: 3000px">far below</p>`,
  );
  expect(await wordsInSight(page)).toEqual(["One", "two", "four"]);
});

/** The targets for every match, alone or in a room. */
const MOST = { before: 60, words: 90, card: 70, all: 1500 };
/** The limits for the whole page in the guided first match and in any other. */
const MOST_ON_PAGE = { first: 100, other: 130 };
/** Presses in the guided first match that need scrolling. The target is none. */
const MOST_OUT_OF_SIGHT = 2;

function expectShort(beats: readonly Stop[], most: Readonly<{ before: number; words: number }>): void {
  for (const beat of beats) {
    expect.soft(beat.words, `${beat.name}: words`).toBeLessThanOrEqual(most.words);
    expect.soft(beat.before, `${beat.name}: words before a control`).toBeLessThanOrEqual(most.before);
  }
}

function expectShortPages(beats: readonly Stop[], most: number): void {
  for (const { name, page } of beats)
    expect.soft(page, `${name}: words on the page`).toBeLessThanOrEqual(most);
}

/** A screen that tells people two things to do next tells them neither. */
function expectOnePrimary(stops: readonly Stop[]): void {
  for (const stop of stops)
    expect.soft(mostPrimary(stop), `${stop.name}: primary buttons`).toBeLessThanOrEqual(1);
}

/** The question of each beat and its first control are on the first screen, also of a phone and with large text. */
function expectInSight(beats: readonly Stop[]): void {
  for (const { name, fits } of beats)
    expect.soft(fits, `${name}: fits`).toEqual({ laptop: true, phone: true, large: true });
}

/** The cards of busy moves are longer: nine of ten are short, and none has more than a hundred words. */
function expectShortCards(cards: readonly Stop[]): void {
  const long = cards.filter(({ words }) => words > MOST.card).map(({ name, words }) => `${name}: ${words}`);
  expect.soft(long.length, long.join("; ")).toBeLessThanOrEqual(Math.ceil(cards.length / 10));
  for (const { name, words } of cards) expect.soft(words, name).toBeLessThanOrEqual(100);
}

for (const scenario of ["lesson", "express"]) {
  test(`every beat of the ${scenario} is short and fits the first screen`, { tag: LONG }, async ({
    baseURL,
  }) => {
    const seating = { scenario, seat: "KEN", seed: "fortieth", first: false, room: false, phone: false };
    const { beats, cards, screens, words } = await playMatch(baseURL ?? "", seating, () => {});
    expectOnePrimary([...screens, ...beats]);
    expectShort(beats, MOST);
    expectShortPages(beats, MOST_ON_PAGE.other);
    expectInSight(beats);
    expectShortCards(cards);
    // An express match has twice as many beats, so the sum is for a lesson.
    if (scenario === "lesson") expect.soft(words).toBeLessThanOrEqual(MOST.all);
  });
}

test("the guided first match uses few words, and shows what decides", { tag: LONG }, async ({ baseURL }) => {
  const seating = {
    scenario: "lesson",
    seat: "KEN",
    seed: "fortieth",
    first: true,
    room: false,
    phone: false,
  };
  const { beats, cards, screens, words, outOfSight } = await playMatch(baseURL ?? "", seating, () => {});
  expectShort(beats, MOST);
  expectShortPages(beats, MOST_ON_PAGE.first);
  expectInSight(beats);
  for (const card of cards) expect.soft(card.words, `${card.name}: words`).toBeLessThanOrEqual(MOST.card);
  expectOnePrimary([...screens, ...beats, ...cards]);
  expect.soft(words).toBeLessThanOrEqual(MOST.all);
  expect.soft(outOfSight).toBeLessThanOrEqual(MOST_OUT_OF_SIGHT);
});

for (const seat of ["KEN", "DEU"]) {
  test(`${seat} reads at most sixty words before the first control of a season`, { tag: LONG }, async ({
    baseURL,
  }) => {
    const seating = { scenario: "express", seat, seed: "fortieth", first: false, room: false, phone: false };
    const { beats } = await playMatch(baseURL ?? "", seating, () => {});
    const seasons = beats.filter(({ name }) => name.startsWith("Season"));
    expect(seasons.length).toBeGreaterThanOrEqual(5);
    for (const season of seasons) expect.soft(season.before, season.name).toBeLessThanOrEqual(60);
  });
}

test("a pair of pupils reads at most ninety words per beat, and sixty before it can choose", {
  tag: LONG,
}, async () => {
  const room = await servedRoom();
  try {
    const address = `http://localhost:${new URL(room.url).port}`;
    const seating = { scenario: "lesson", seat: "KEN", seed: "", first: false, room: true, phone: false };
    const { beats } = await playMatch(address, seating, () => {});
    expectShort(beats, MOST);
  } finally {
    await room.close();
  }
});
