/** Votes that are missing: how a vote closes without them, and who is recorded as not voting. */
import { describe, expect, test } from "vitest";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import type { Ballot, Choice } from "../../src/committee/state/ballot.ts";
import { notVotingIn } from "../../src/committee/state/count.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { type Dais, inDebate, introduced, seat } from "../support/committee.ts";

const UN_GA = PACK["un-ga"];
const UNA = PACK["una-usa"];

/** A vote on a draft by placards of each seat, with this many members present. */
function bySeats(present: number, members = present): Dais {
  const room = inDebate(UN_GA, members, present);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "recorded" });
  return room;
}

/** A vote on a draft under UNA-USA, in which S1 and S2 have declared that they are present and voting. */
function declared(): Dais {
  const room = inDebate(editedPack(UNA, { methods: { ...UNA.methods, substance: ["seats", "count"] } }), 6);
  for (const delegation of ["S1", "S2"])
    room.ask({ type: "recordAttendance", delegation, attendance: "presentAndVoting" });
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "seats" });
  return room;
}

const votes = (room: Dais, choice: Choice, ...ids: readonly string[]): void => {
  for (const delegation of ids)
    room.ask({ type: "vote", delegation, choice, withRights: false }, seat(delegation));
};

const last = (room: Dais): Ballot => {
  const ballot = room.state().ballots.at(-1);
  if (ballot === undefined) throw new Error("no ballot");
  return ballot;
};

const votersIn = ({ floor }: Committee): readonly string[] =>
  floor.type === "ballot" ? floor.ballot.voters : [];

describe("closing with votes missing", () => {
  test("is refused until the order names the number of missing votes", () => {
    const room = bySeats(7);
    votes(room, "yes", "S1", "S2", "S3");
    votes(room, "no", "S4");
    expect(room.why({ type: "closeBallot" })).toBe("votesMissing");
    expect(room.why({ type: "closeBallot", missing: 2 })).toBe("votesMissing");
    room.ask({ type: "closeBallot", missing: 3 });
    expect(last(room)).toMatchObject({ carried: true, notVoting: ["S5", "S6", "S7"] });
  });

  test("given a vote that arrives between asking and closing, it asks again", () => {
    const room = bySeats(7);
    votes(room, "yes", "S1", "S2", "S3");
    votes(room, "no", "S5");
    expect(room.why({ type: "closeBallot", missing: 4 })).toBe("votesMissing");
    room.ask({ type: "closeBallot", missing: 3 });
    expect(last(room).notVoting).toEqual(["S4", "S6", "S7"]);
  });

  test("given everybody has voted, no number is needed, and a wrong one is refused", () => {
    const room = bySeats(2);
    votes(room, "yes", "S1", "S2");
    expect(room.why({ type: "closeBallot", missing: 1 })).toBe("votesMissing");
    room.ask({ type: "closeBallot" });
    expect(last(room).notVoting).toEqual([]);
  });

  test("those “present and voting” who did not vote are recorded as such", () => {
    const room = declared();
    votes(room, "yes", "S2", "S3");
    room.ask({ type: "closeBallot", missing: 4 });
    expect(last(room)).toMatchObject({ notVoting: ["S1", "S4", "S5", "S6"], declared: ["S1"] });
  });

  test("an order for an earlier vote does not close this one", () => {
    const room = bySeats(2);
    votes(room, "yes", "S1", "S2");
    expect(room.why({ type: "closeBallot", ballot: 7 })).toBe("noBallot");
    expect(room.why({ type: "closeBallot", ballot: 1 })).toBeNull();
  });
});

describe("a delegation that has left the room", () => {
  test("is marked absent during the vote, and its vote is no longer missing", () => {
    const room = bySeats(7);
    votes(room, "yes", "S1", "S2", "S3", "S4");
    for (const delegation of ["S5", "S6"])
      room.ask({ type: "recordAttendance", delegation, attendance: "absent" });
    expect(votersIn(room.state())).toEqual(["S1", "S2", "S3", "S4", "S7"]);
    room.ask({ type: "closeBallot", missing: 1 });
    expect(last(room)).toMatchObject({ present: 5, notVoting: ["S7"] });
  });

  test("keeps its vote if it has voted: nobody is marked absent afterwards, or comes in, before the result", () => {
    const room = bySeats(3, 4);
    votes(room, "yes", "S1");
    const why = (delegation: string, attendance: "absent" | "present") =>
      room.why({ type: "recordAttendance", delegation, attendance });
    expect(why("S1", "absent")).toBe("ballotOpen");
    expect(why("S2", "present")).toBe("ballotOpen");
    expect(why("S4", "present")).toBe("ballotOpen");
    expect(why("S4", "absent")).toBe("ballotOpen");
  });

  test("cannot vote any more, unless the chair takes its absence back", () => {
    const room = bySeats(7);
    room.ask({ type: "recordAttendance", delegation: "S2", attendance: "absent" });
    const vote = { type: "vote", delegation: "S2", choice: "yes", withRights: false } as const;
    expect(room.why(vote, seat("S2"))).toBe("noVote");
    room.undo();
    expect(room.why(vote, seat("S2"))).toBeNull();
  });

  test("leaves the roll call to the next name", () => {
    const room = inDebate(UNA, 6);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    room.ask({ type: "recordAttendance", delegation: "S1", attendance: "absent" });
    votes(room, "yes", "S2", "S3", "S4", "S5");
    expect(room.why({ type: "closeBallot", missing: 1 })).toBe("votesMissing");
    room.ask({ type: "recordAttendance", delegation: "S6", attendance: "absent" });
    room.ask({ type: "closeBallot" });
    expect(last(room)).toMatchObject({ present: 4, notVoting: [], carried: true });
  });

  test("given too few are left, nothing can be decided (GA rule 108)", () => {
    const room = bySeats(4, 6);
    votes(room, "yes", "S1", "S2", "S3");
    room.ask({ type: "recordAttendance", delegation: "S4", attendance: "absent" });
    expect(room.why({ type: "closeBallot" })).toBe("noQuorum");
    expect(room.why({ type: "cancelBallot" })).toBeNull();
  });

  test("is no longer on the list of a caucus that waits for the vote", () => {
    const room = inDebate(UNA, 4);
    room.ask({ type: "startCaucus", kind: "moderated", topic: "Scope", seconds: 600, each: 60 });
    room.ask({ type: "joinList", list: "caucus", delegation: "S3" });
    const motion = room.move("S1", "extendCaucus", { total: 60 });
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "putMotion", motion, method: "count" });
    room.ask({ type: "recordAttendance", delegation: "S3", attendance: "absent" });
    expect(room.state().waiting).toMatchObject({ queue: [] });
  });
});

describe("a count by hand", () => {
  /** A vote on a draft under GA rules; under UNA-USA everybody must vote on procedure. */
  function counting(present: number): Dais {
    const room = inDebate(UN_GA, present);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    return room;
  }

  test("of more votes than members present is refused", () => {
    expect(counting(7).why({ type: "countPlacards", yes: 4, no: 3, abstain: 1 })).toBe("countWrong");
  });

  test("of fewer votes asks, and the rest did not vote", () => {
    const room = counting(7);
    room.ask({ type: "countPlacards", yes: 3, no: 1, abstain: 1 });
    expect(room.why({ type: "closeBallot" })).toBe("votesMissing");
    room.ask({ type: "closeBallot", missing: 2 });
    expect(notVotingIn(last(room))).toBe(2);
  });

  test("on procedure, where everybody must vote, asks too", () => {
    const room = inDebate(UNA, 7);
    const motion = room.move("S1", "closeDebate");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "putMotion", motion, method: "count" });
    room.ask({ type: "countPlacards", yes: 5, no: 1, abstain: 0 });
    expect(room.why({ type: "closeBallot" })).toBe("votesMissing");
    expect(room.why({ type: "closeBallot", missing: 1 })).toBeNull();
  });

  test("is checked again if somebody has left since", () => {
    const room = counting(7);
    room.ask({ type: "countPlacards", yes: 4, no: 3, abstain: 0 });
    room.ask({ type: "recordAttendance", delegation: "S7", attendance: "absent" });
    expect(room.why({ type: "closeBallot" })).toBe("countWrong");
    room.ask({ type: "countPlacards", yes: 4, no: 2, abstain: 0 });
    expect(room.why({ type: "closeBallot" })).toBeNull();
  });
});

describe("a vote that comes late", () => {
  const yes = { type: "vote", delegation: "S1", choice: "yes", withRights: false } as const;

  test("is refused once the vote is closed, and so is closing twice", () => {
    const room = bySeats(1);
    votes(room, "yes", "S1");
    room.ask({ type: "closeBallot" });
    expect(room.why(yes, seat("S1"))).toBe("noBallot");
    expect(room.why({ type: "closeBallot" })).toBe("noBallot");
  });

  test("for an earlier question is not counted for this one", () => {
    const room = bySeats(2);
    expect(room.why({ ...yes, ballot: 7 }, seat("S1"))).toBe("noBallot");
    expect(room.why({ ...yes, ballot: 1 }, seat("S1"))).toBeNull();
  });
});
