/** What `npm run pace` counts in a page, and how much the guided first match asks players to read. */
import { countOf } from "../../src/tools/pace/count.ts";
import { isInSight, piecesIn, wordsInSight } from "../../src/tools/pace/in-page.ts";
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

test("the words of the page are those on the first screen, in every part of it", async ({ page }) => {
  await page.setContent(
    `<p>One two</p><div style="block-size: 20px; overflow: hidden"><p>three</p><p>cut off</p></div>
     <p style="opacity: 0">unseen</p><details><summary>four</summary>folded</details>
     <p style="margin-block-start: 3000px">far below</p>`,
  );
  expect(await wordsInSight(page)).toEqual(["One", "two", "four"]);
});

/**
 * The limits are the values that the game has reached so far. The targets are 60 and 90 words in the panel, 100 on the
 * page and 70 on a card, with nothing out of sight. Only the second deal misses them: it shows two wordings and two
 * persons before its buttons, and names two new acts.
 */
const MOST = { before: 95, words: 95, page: 115, card: 75, all: 1500, outOfSight: 2 };
/** The limit for the whole page in an unguided match. */
const MOST_ON_PAGE = 130;
/** The limits for a pupil's panel in a room with a clock. */
const MOST_IN_ROOM = { before: 60, words: 90 };

function expectShort(beats: readonly Stop[], most: Readonly<{ before: number; words: number }>): void {
  for (const beat of beats) {
    expect.soft(beat.words, `${beat.name}: words`).toBeLessThanOrEqual(most.words);
    expect.soft(beat.before, `${beat.name}: words before a control`).toBeLessThanOrEqual(most.before);
  }
}

/** A screen that tells people two things to do next tells them neither. */
function expectOnePrimary(stops: readonly Stop[]): void {
  for (const stop of stops)
    expect.soft(mostPrimary(stop), `${stop.name}: primary buttons`).toBeLessThanOrEqual(1);
}

for (const scenario of ["lesson", "express"]) {
  test(`a screen of the ${scenario} shows one primary button`, { tag: LONG }, async ({ baseURL }) => {
    const seating = { scenario, seat: "KEN", seed: "fortieth", first: false, room: false, phone: false };
    const { beats, screens } = await playMatch(baseURL ?? "", seating, () => {});
    expectOnePrimary([...screens, ...beats]);
    for (const { name, page } of beats) {
      expect.soft(page, `${name}: words on the page`).toBeLessThanOrEqual(MOST_ON_PAGE);
    }
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
  for (const { name, page } of beats)
    expect.soft(page, `${name}: words on the page`).toBeLessThanOrEqual(MOST.page);
  for (const card of cards) expect.soft(card.words, `${card.name}: words`).toBeLessThanOrEqual(MOST.card);
  expectOnePrimary([...screens, ...beats, ...cards]);
  expect.soft(words).toBeLessThanOrEqual(MOST.all);
  expect.soft(outOfSight).toBeLessThanOrEqual(MOST.outOfSight);
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
    expectShort(beats, MOST_IN_ROOM);
  } finally {
    await room.close();
  }
});
