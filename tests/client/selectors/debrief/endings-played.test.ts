/** Checks that the endings of real matches say the same as their cases and treaties. */

import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { caseWho, monthName } from "../../../../src/client/i18n/names.ts";
import { endingWords } from "../../../../src/client/sentences/ending-words.ts";
import { COUNTRIES } from "../../../../src/content/countries.ts";
import { CRITICS, ENDING_IDS } from "../../../../src/content/endings.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { ScenarioId } from "../../../../src/engine/state/scenario.ts";
import { usualClimate } from "../../../../src/engine/state/scenario.ts";
import { libraryFor } from "../../../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../../../src/match/match.ts";
import type { Match } from "../../../../src/match/types.ts";
import { SOLO, TEST_VERSION } from "../../../support/by-hand.ts";

const MATCHES_EACH = 50;
const SCENARIOS: readonly ScenarioId[] = ["lesson", "express", "standard"];

function played(scenario: ScenarioId, k: number): Match {
  const seat = COUNTRIES[(37 * k) % COUNTRIES.length]?.iso3 ?? "";
  const seats = { [seat]: { type: "bot", level: k % 2 === 0 ? 2 : 3 } } as const;
  const setup = { ...SOLO, scenario, seed: `endings/${k}`, climate: usualClimate(scenario), seats };
  return playOut(openMatch(libraryFor(TEST_VERSION, setup), setup));
}

/** The ending of a match in words. `isYes`: whether the verdict on a question of a case is yes. */
type Told = Readonly<{
  match: Match;
  id: string;
  text: string;
  isYes: (id: string, question: "crime" | "data" | "refuse") => boolean;
}>;

function told(match: Match): Told {
  const { scenario, world } = match;
  const whole = currentText(world);
  const judged = verdicts(scenario, whole);
  const { id, text } = endingWords(scenario, world, whole, "Nowhere");
  return {
    match,
    id,
    text,
    isYes: (one, question) =>
      judged.some(
        (verdict) => verdict.case === one && verdict.question === question && verdict.answer === "yes",
      ),
  };
}

await loadWording("content", "debrief");

const TOLD = SCENARIOS.flatMap((scenario) =>
  Array.from({ length: MATCHES_EACH }, (_, k) => told(played(scenario, k))),
);
const inForce = TOLD.filter(({ match }) => match.world.treaty.inForce >= 0);

const isReached = ({ isYes }: Told, id: string): boolean => isYes(id, "crime") || isYes(id, "data");

describe("the ending of a match that was played", () => {
  test("tells correctly of a convention, one not in force, or none", () => {
    for (const { match, id } of TOLD) {
      const { outcome, inForce: month } = match.world.treaty;
      expect(id === "brackets").toBe(outcome?.how === "failed");
      expect(id === "waiting").toBe(outcome?.how !== "failed" && month < 0);
    }
  });

  test("names the people that the cases pursue, and nobody else", () => {
    for (const one of inForce) {
      for (const id of CRITICS) expect(one.text.includes(caseWho(id))).toBe(isReached(one, id));
    }
  });

  test("says that thieves can be found if both are criminals whose data are handed over", () => {
    for (const one of inForce) {
      const areFound = ["hospital", "bankfraud"].every(
        (id) => one.isYes(id, "crime") && one.isYes(id, "data"),
      );
      expect(["trusted", "works", "refusal", "majority", "iron"].includes(one.id)).toBe(areFound);
    }
  });

  test("says that a state may refuse if it may do so for everybody pursued", () => {
    for (const one of inForce.filter(({ id }) => ["refusal", "majority", "iron"].includes(id))) {
      const pursued = CRITICS.filter((id) => isReached(one, id));
      expect(one.id === "refusal").toBe(pursued.every((id) => one.isYes(id, "refuse")));
    }
  });

  test("gives the votes if there was a vote, and says if nobody blocked", () => {
    for (const one of inForce.filter(({ id }) => id === "majority" || id === "iron")) {
      const { ballot } = one.match.world.treaty.outcome ?? {};
      expect(one.id === "majority").toBe(ballot != null);
      if (ballot != null)
        expect(one.text).toContain(`${ballot.tally.yes} in favour, ${ballot.tally.no} against`);
    }
  });

  test("says when the treaty enters into force if that day is still to come", () => {
    const soon = inForce.filter(({ match: { world } }) => world.treaty.inForce > world.month);
    expect(soon.length).toBeGreaterThan(0);
    for (const { match, text } of inForce) {
      const { month, treaty } = match.world;
      const lead = t("debrief:soon", { month: monthName(treaty.inForce), text: "" });
      expect(text.startsWith(lead)).toBe(treaty.inForce > month);
    }
  });

  test("is never one that nearly all matches reach, and each of the usual endings is reached", () => {
    const counts = ENDING_IDS.map((id) => TOLD.filter((one) => one.id === id).length);
    expect(Math.max(...counts)).toBeLessThan(TOLD.length / 2);
    const seldom = ["careful", "holes"];
    for (const id of ENDING_IDS.filter((one) => !seldom.includes(one))) {
      expect(TOLD.some((one) => one.id === id)).toBe(true);
    }
  });
});
