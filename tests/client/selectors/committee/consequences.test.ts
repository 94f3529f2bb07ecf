/** What a committee's text would lead to, according to the match that would be opened on it. */
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { consequencesOf } from "../../../../src/client/selectors/committee/consequences.ts";
import {
  idOf,
  plenarySetup,
  type Wording,
  wordingOf,
  wordings,
} from "../../../../src/client/selectors/committee/plenary.ts";
import { ofVote } from "../../../../src/engine/forecasts/room.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { openMatch } from "../../../../src/match/match.ts";

const sent = (...matched: readonly Wording[]) => ({ clauses: matched.map(idOf), matched, silent: [] });
const NO_RIGHTS = sent(
  { article: "hr62", key: "no-clause" },
  { article: "safeguards", key: "no-safeguards" },
);

describe("the consequences of a text", () => {
  test("are those that the match on it forecasts and judges, for any seed", () => {
    const found = consequencesOf(NO_RIGHTS);
    const setup = plenarySetup(NO_RIGHTS, "KEN");
    for (const seed of ["a", "b"]) {
      const { world, scenario } = openMatch(libraryFor(setup), { ...setup, seed, seats: {} });
      const { low, high } = ofVote(world);
      expect(found.yes).toEqual({ low, high });
      expect(found.answers.map(({ answer }) => answer)).toEqual(
        verdicts(scenario, world.treaty.text).map(({ answer }) => answer),
      );
    }
  });

  test("count every state once, and name those whose red line a clause crosses", () => {
    const { votes, crossed, against } = consequencesOf(NO_RIGHTS);
    expect(votes.yes + votes.no + votes.abstain).toBe(193);
    const states = new Set(crossed.flatMap((one) => one.states));
    expect(crossed.map(({ article }) => article)).toContain("hr62");
    expect(states.size).toBeLessThanOrEqual(against);
    expect(consequencesOf(sent()).crossed).toEqual([]);
  });

  test("change if the text leaves an article out", () => {
    const real = consequencesOf(sent());
    const silent = consequencesOf({ ...sent(), silent: ["hr62", "safeguards"] });
    expect(silent.answers).toHaveLength(real.answers.length);
    expect(silent.votes).not.toEqual(real.votes);
  });
});

test("a wording is stored by an id, and an id that this version does not know counts as none", () => {
  expect(wordings().map((one) => wordingOf(idOf(one)))).toEqual(wordings());
  expect([wordingOf(null), wordingOf("threshold/seventy"), wordingOf("nonsense")]).toEqual([
    null,
    null,
    null,
  ]);
});
