import { expect, test } from "vitest";
import { libraryFor } from "../../../src/client/game/library.ts";
import { letterOf } from "../../../src/client/saves/letter-of.ts";
import { caseAnswers } from "../../../src/client/selectors/text/case-line.ts";
import { START_CASE } from "../../../src/client/selectors/text/start-case.ts";
import type { World } from "../../../src/engine/state/world.ts";
import { openMatch } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { firstSetup } from "../../../src/ui/start/first-match.ts";

const setup = await firstSetup();

/** A first match that ended at once, without a convention or with one in force that only its seat joined. */
function over(isAdopted: boolean): Match {
  const match = openMatch(libraryFor(setup), setup);
  const { scenario, world } = match;
  const treaty: World["treaty"] = {
    ...world.treaty,
    text: scenario.articles.map(({ adopted }) => adopted),
    outcome: { how: isAdopted ? "consensus" : "failed", ballot: null, blockers: [] },
    inForce: isAdopted ? 7 : -1,
    deposited: scenario.countries.map(({ iso3 }) => (isAdopted && iso3 === "BRA" ? 1 : -1)),
  };
  return { ...match, world: { ...world, month: 5, phase: "over", beat: "over", treaty } };
}

test("the letter keeps what its words depend on: the fate, the answers of the text, and the month", () => {
  const match = over(true);
  const text = match.scenario.articles.map(({ adopted }) => adopted);
  expect(letterOf(match, "BRA", 12)).toEqual({
    case: START_CASE.case,
    fate: "party",
    answers: caseAnswers(match.scenario, text).map(({ answer }) => answer),
    month: 7,
    state: "BRA",
    stand: null,
    writtenAt: 12,
  });
  expect(letterOf(match, "KEN", 12)).toMatchObject({ fate: "outside", state: "KEN" });
  expect(letterOf(over(false), "BRA", 12)).toMatchObject({ fate: "failed", month: -1 });
});

test("there is no letter during a match, and none for a match that was only watched", () => {
  expect(letterOf(openMatch(libraryFor(setup), setup), "BRA", 12)).toBeNull();
  expect(letterOf(over(true), "wall", 12)).toBeNull();
});
