/** MODEL §3.6: the chair with and without a lean to precedent. */
import { describe, expect, test } from "vitest";
import { chairScore, roomEstimate } from "../../src/bots/room-estimate.ts";
import { readingOf } from "../../src/engine/model/chair.ts";
import { PRECEDENT_LEAN } from "../../src/engine/model/costs.ts";
import { leverageOf } from "../../src/engine/model/leverage.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { opened, withDraft } from "../support/play.ts";
import { FIVE, fiveCountries, setupOf } from "../support/scenario.ts";

const HR62 = 0;
const SAFEGUARDS = 1;
const JAM = 2;

/**
 * Texts 1 and 2 of an article are on the floor in the room of five. Text 1 is the precedent on safeguards; hr62 has
 * none.
 */
function room(article: number, leansToPrecedent: boolean): World {
  const texts = [0, 1, 2, 3].map((a) => (a === article ? [1, 2] : []));
  return withDraft(opened(setupOf(), { ...fiveCountries(), leansToPrecedent }), { floor: [article], texts });
}

/** Canada, Egypt, Jamaica, Kenya and Russia declare these wishes and can live with both texts. */
function wishing(article: number, wishes: readonly number[]): Record<string, Command[]> {
  const laid = (wish: number): Command[] => [
    { type: "layPlacards", article, placards: [1, 1], wish, care: 1 },
  ];
  return Object.fromEntries(FIVE.map((seat, i) => [seat, laid(wishes[i] ?? 0)]));
}

function textPut(article: number, leans: boolean, wishes: readonly number[]): number | undefined {
  return given(room(article, leans)).close(wishing(article, wishes)).world.draft.chair[article];
}

// Power: Canada 580, Egypt 460, Jamaica 300, Kenya 380, Russia 600; 2,320 in all.
describe("safeguards, text 1 being that of article 15 of the Budapest Convention", () => {
  /** Canada, Jamaica and Kenya want 2: c = 1,543, so text 1 is 543 away and text 2 is 457 away. */
  const NEAR = [2, 1, 2, 2, 1];
  /** Canada, Jamaica and Russia want 2: c = 1,637, so text 1 is 637 away and text 2 is 363 away. */
  const FAR = [2, 1, 2, 1, 2];

  test("with the lean, 543 − 250 = 293 is less than 457: the precedent is put", () => {
    expect(PRECEDENT_LEAN).toBe(250);
    expect(textPut(SAFEGUARDS, true, NEAR)).toBe(1);
  });

  test("beyond the lean it is not put: 637 − 250 = 387 is more than 363", () => {
    expect(textPut(SAFEGUARDS, true, FAR)).toBe(2);
  });

  test.each([[NEAR], [FAR]])("without the lean the nearest text is put, whatever its precedent", (wishes) => {
    expect(textPut(SAFEGUARDS, false, wishes)).toBe(2);
  });

  test("the scores of the chair add up: distance, objection and lean", () => {
    const { world } = given(room(SAFEGUARDS, true)).close(wishing(SAFEGUARDS, NEAR));
    expect(readingOf(world, SAFEGUARDS)).toMatchObject({
      centre: 1543,
      objections: [0, 0],
      leans: [250, 0],
      scores: [293, 457],
    });
  });

  test("a promise for a text that the precedent already carries gains less: Jamaica's 4 and not 129 in 1,000", () => {
    // c = 1,129. Text 1 is 742 ahead, a chance of 871 in 1,000; with the lean it is 992 ahead, a chance of 996.
    // Jamaica's promise makes it certain.
    const after = (leans: boolean): World =>
      given(room(SAFEGUARDS, leans)).close(wishing(SAFEGUARDS, [1, 1, 2, 1, 1])).world;
    const leverage = (leans: boolean): number =>
      leverageOf(after(leans), JAM, { article: SAFEGUARDS, alternative: 1 });
    expect([leverage(false), leverage(true)]).toEqual([129, 4]);
  });

  test("a level-3 bot that predicts the chair's text takes the lean into account", () => {
    const scores = [false, true].map((leans) => {
      const { world } = given(room(SAFEGUARDS, leans)).close(wishing(SAFEGUARDS, NEAR));
      const estimate = roomEstimate(seen(world, JAM), SAFEGUARDS);
      return [1, 2].map((alternative) => chairScore(estimate, alternative));
    });
    const [off = [], on = []] = scores;
    expect(on).toEqual([(off[0] ?? 0) - 250, off[1]]);
  });
});

test("hr62, for which no convention has a wording: the lean changes nothing", () => {
  const events = (leans: boolean) => given(room(HR62, leans)).close(wishing(HR62, [2, 1, 2, 2, 1])).events;
  expect(events(true)).toEqual(events(false));
});
