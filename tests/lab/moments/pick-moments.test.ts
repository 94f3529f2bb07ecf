import { expect, test } from "vitest";
import type { Beat, Phase } from "../../../src/engine/state/world.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { pickMoments } from "../../../src/lab/moments/pick-moments.ts";
import { openMatch } from "../../../src/match/match.ts";
import { TEST_VERSION } from "../../support/by-hand.ts";
import { setupOfHands } from "../../support/hands.ts";

const setup = setupOfHands({ KEN: { type: "bot", level: 2 } }, "spread");
const match = openMatch(libraryFor(TEST_VERSION, setup), setup);

function at(place: number, weight: number, phase: Phase, beat: Beat, round = 1) {
  const opened = { ...match, world: { ...match.world, phase, beat, round } };
  const chapter = { at: place, opened, entries: [], closed: opened.world };
  return { taken: { chapter, deeds: [], struck: null }, weight };
}

const placesOf = (all: readonly ReturnType<typeof at>[]) =>
  pickMoments(all).map(({ taken }) => taken.chapter.at);

test("only the most important moment of a beat is picked, and all are in order of time", () => {
  const early = at(1, 10, "negotiation", "sound");
  const late = at(9, 90, "signature", "sign");
  expect(placesOf([late, at(9, 80, "signature", "sign"), early])).toEqual([1, 9]);
});

test("a round has two places while other rounds have moments too", () => {
  const round = [1, 2, 3].map((place) => at(place, 100 * place, "negotiation", "sound"));
  const others = [10, 11, 12, 13].map((place) => at(place, 20, "negotiation", "deal", place));
  expect(placesOf([...round, ...others])).toEqual([2, 3, 10, 11, 12, 13]);
});

test("if no other round has any, it gets all remaining places", () => {
  const home = [1, 2, 3, 4].map((place) => at(place, 10 * place, "ratification", "season"));
  expect(placesOf(home)).toEqual([1, 2, 3, 4]);
});
