/** How many votes a question needs, as the page shows during the vote ("Needs 8 of 14"). */
import { describe, expect, test } from "vitest";
import { neededForm, neededNow } from "../../../../src/client/selectors/committee/needed.ts";
import { editedPack, PACK } from "../../../../src/committee/packs/all.ts";
import type { Choice, OpenBallot } from "../../../../src/committee/state/ballot.ts";
import type { Majority } from "../../../../src/engine/exact/majority.ts";

const UN_GA = PACK["un-ga"];
const AGAINST = editedPack(UN_GA, { abstentionsCount: "against" });

const seats = (count: number): string[] => Array.from({ length: count }, (_, at) => `seat${at}`);

/** A ballot with this many delegations present. The first ones have already made these choices. */
const ballot = (present: number, chosen: readonly Choice[], majority: Majority = "simple"): OpenBallot => ({
  n: 1,
  on: { type: "paper", paper: 1 },
  question: "substance",
  method: "seats",
  majority,
  voters: seats(present),
  bound: [],
  votes: Object.fromEntries(chosen.map((choice, at) => [`seat${at}`, { choice, withRights: false }])),
  passed: [],
  tally: null,
  objections: [],
});

const abstaining = (count: number): Choice[] => seats(count).map(() => "abstain");

describe("a simple majority of those present and voting", () => {
  test("is more than half: 8 of 14, 8 of 15", () => {
    expect(neededNow(ballot(14, []), UN_GA)).toMatchObject({ needed: 8, voting: 14 });
    expect(neededNow(ballot(15, []), UN_GA)).toMatchObject({ needed: 8, voting: 15 });
  });

  test("is not reached by a tie: 2 of 2", () => {
    expect(neededNow(ballot(2, []), UN_GA)).toMatchObject({ needed: 2, voting: 2 });
  });

  test("leaves out abstentions: 4 of 14 leave 6 of 10", () => {
    expect(neededNow(ballot(14, abstaining(4)), UN_GA)).toMatchObject({ needed: 6, voting: 10 });
  });

  test("once somebody has abstained, the question speaks of the others", () => {
    expect(neededForm(ballot(14, []), 14)).toBe("needs");
    expect(neededForm(ballot(14, ["yes", "abstain"]), 13)).toBe("needsOthers");
  });

  test("does not change with votes for or against", () => {
    const votes: Choice[] = ["yes", "no", "no", "abstain"];
    expect(neededNow(ballot(14, votes), UN_GA)).toMatchObject({ needed: 7, voting: 13 });
  });

  test("ignores the vote of a delegation that is not among the voters", () => {
    const gone: OpenBallot["votes"] = { elsewhere: { choice: "abstain", withRights: false } };
    expect(neededNow({ ...ballot(14, []), votes: gone }, UN_GA)).toMatchObject({ needed: 8, voting: 14 });
  });

  test("needs one vote if everybody has abstained", () => {
    expect(neededNow(ballot(5, abstaining(5)), UN_GA)).toMatchObject({ needed: 1, voting: 0 });
  });
});

describe("two thirds of those present and voting", () => {
  test("are rounded up: 10 of 14, 10 of 15, 11 of 16", () => {
    const needed = [14, 15, 16].map((present) => neededNow(ballot(present, [], "twoThirds"), UN_GA).needed);
    expect(needed).toEqual([10, 10, 11]);
  });

  test("leave out abstentions: 5 of 14 leave 6 of 9", () => {
    const count = neededNow(ballot(14, abstaining(5), "twoThirds"), UN_GA);
    expect(count).toMatchObject({ needed: 6, voting: 9 });
  });
});

describe("if abstentions count against", () => {
  test("the majority is one of all members present", () => {
    expect(neededNow(ballot(14, abstaining(4)), AGAINST)).toMatchObject({ needed: 8, voting: 14 });
    expect(neededNow(ballot(14, abstaining(5), "twoThirds"), AGAINST)).toMatchObject({
      needed: 10,
      voting: 14,
    });
  });
});
