/** What a question needs, told before it is decided. */
import { describe, expect, test } from "vitest";
import { neededNow, neededOfMotion } from "../../../../src/client/selectors/committee/needed.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Choice, OpenBallot } from "../../../../src/committee/state/ballot.ts";
import { inDebate } from "../../../support/committee.ts";

const UN_GA = PACK["un-ga"];

function ballot(majority: OpenBallot["majority"], given: readonly (Choice | null)[]): OpenBallot {
  const voters = given.map((_, at) => `S${at + 1}`);
  const votes = given.flatMap((choice, at) =>
    choice === null ? [] : [[`S${at + 1}`, { choice, withRights: false }] as const],
  );
  return {
    n: 1,
    on: { type: "paper", paper: 1 },
    question: "substance",
    method: "recorded",
    majority,
    voters,
    bound: [],
    votes: Object.fromEntries(votes),
    passed: [],
    tally: null,
    objections: [],
  };
}

describe("given a ballot that runs", () => {
  test("before anybody has voted it needs a majority of all who may vote", () => {
    const { needed, voting } = neededNow(ballot("simple", [null, null, null, null, null, null]), UN_GA);
    expect({ needed, voting }).toEqual({ needed: 4, voting: 6 });
  });

  test("each abstention lowers what is needed, and a yes or a no does not", () => {
    const { needed, voting } = neededNow(
      ballot("simple", ["abstain", "abstain", "yes", "no", null, null]),
      UN_GA,
    );
    expect({ needed, voting }).toEqual({ needed: 3, voting: 4 });
  });

  test("of two thirds it needs as many as make them", () => {
    expect(
      neededNow(ballot("twoThirds", ["abstain", null, null, null, null, null, null]), UN_GA).needed,
    ).toBe(4);
  });
});

describe("given a motion", () => {
  test("that a majority decides, it needs one of those who are there", () => {
    const room = inDebate(UN_GA, 10);
    room.move("S1", "suspendMeeting");
    const [motion] = room.state().motions;
    if (motion === undefined) throw new Error("no motion");
    expect(neededOfMotion(room.state(), motion)).toEqual({ needed: 6, present: 10 });
  });

  test("that is not voted on, it needs no votes", () => {
    const room = inDebate(UN_GA, 10);
    room.move("S1", "suspendMeeting");
    const [motion] = room.state().motions;
    if (motion === undefined) throw new Error("no motion");
    const motions = UN_GA.motions.map((rule) => ({ ...rule, decidedBy: "chair" as const }));
    expect(neededOfMotion({ ...room.state(), pack: { ...UN_GA, motions } }, motion)).toBeNull();
  });
});
