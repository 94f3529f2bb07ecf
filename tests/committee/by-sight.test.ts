/** A chair declares by sight what is plain to see, where the rules have it. Such a vote has no numbers. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { voteRecords } from "../../src/client/selectors/committee/vote-record.ts";
import { entryText } from "../../src/client/sentences/committee-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { choices } from "../../src/committee/choices.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { countUnder } from "../../src/committee/state/count.ts";
import { PACKS, type Pack } from "../../src/committee/state/pack.ts";
import { statistics } from "../../src/committee/statistics.ts";
import { amended, inDebate, introduced, seat } from "../support/committee.ts";
import before from "./before/packs.json" with { type: "json" };

await loadWording("committee");

const UNA_USA = PACK["una-usa"];

/** UNA-USA of 2 December 2026, whose rules took an amendment by sight too. */
const SIGHT_TOO = (before as unknown as readonly Pack[]).filter(({ methods }) =>
  methods.amendment?.includes("sight"),
);

/** A vote by placards on a motion to suspend the meeting, among 20 members. */
function voteOn(method: "count" | "sight", pack = UNA_USA) {
  const room = inDebate(pack, 20);
  const motion = room.move("S1", "suspendMeeting");
  room.ask({ type: "secondMotion", motion, delegation: null });
  room.ask({ type: "putMotion", motion, method });
  return room;
}

/** A committee of 20 that votes on an amendment by placards. */
function onAmendment(pack: Pack) {
  const room = inDebate(pack, 20);
  const paper = introduced(room);
  const amendment = amended(room, paper, "replace", 1, "Other words");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: amendment, method: "count" });
  return { room, paper, amendment };
}

test.each(PACKS)("%s decides nothing but procedure by sight", (id) => {
  const { methods } = PACK[id];
  expect([...methods.substance, ...(methods.amendment ?? [])]).not.toContain("sight");
});

test("a vote on an amendment under UNA-USA cannot be declared by sight", () => {
  const { room } = onAmendment(UNA_USA);
  expect(choices(room.state()).ballot).toMatchObject({ maySight: false, mayAskCount: false, mayCount: true });
  expect(room.why({ type: "declareBySight", carried: true })).toBe("notInPack");
  expect(room.why({ type: "askForCount", delegation: "S3" })).toBe("notInPack");
});

describe.each(SIGHT_TOO)("a vote on an amendment under $id as it was", (pack) => {
  test("is offered only with numbers", () => {
    const { ballot, methods } = choices(onAmendment(pack).room.state());
    expect(ballot).toMatchObject({ maySight: false, mayAskCount: false, mayCount: true });
    expect(methods.amendment).not.toContain("sight");
  });

  test("that was declared by sight is still read, and minutes and record say so", () => {
    const { room, paper, amendment } = onAmendment(pack);
    room.ask({ type: "declareBySight", carried: true });
    expect(logFrom(JSON.parse(JSON.stringify(room.entries())))).toEqual(room.entries());
    expect(room.state().papers.find(({ n }) => n === paper)?.text).toContain("Other words");
    const last = room.entries().at(-1);
    expect(last && entryText(last, committeeNames(room.state()))).toContain("carried by sight");
    expect(voteRecords(room.entries()).map((one) => [one.paper, one.ballot?.method])).toEqual([
      [amendment, "sight"],
      [paper, "sight"],
    ]);
  });

  test("the draft itself cannot, because names or a count are kept of it", () => {
    const { room, paper } = onAmendment(pack);
    room.ask({ type: "declareBySight", carried: false });
    room.ask({ type: "putPaper", paper, method: "count" });
    expect(choices(room.state()).ballot?.maySight).toBe(false);
    expect(room.why({ type: "declareBySight", carried: true })).toBe("notInPack");
  });
});

describe("a motion decided by sight", () => {
  test.each([true, false])(
    "carried is %s as the chair declares, and the record has no numbers",
    (carried) => {
      const room = voteOn("sight");
      room.ask({ type: "declareBySight", carried });
      const [ballot] = room.state().ballots;
      expect(ballot).toMatchObject({ method: "sight", carried, needed: 0, votes: {} });
      expect(ballot?.tally).toEqual({ yes: 0, no: 0, abstain: 0 });
      expect(room.state().session).toBe(carried ? "suspended" : "open");
      expect(statistics(room.entries()).every(({ votes }) => votes.yes + votes.no === 0)).toBe(true);
    },
  );

  test("cannot be counted again under other rules", () => {
    const room = voteOn("sight");
    room.ask({ type: "declareBySight", carried: true });
    const [ballot] = room.state().ballots;
    if (ballot === undefined) throw new Error("no vote");
    expect(PACKS.map((id) => countUnder(ballot, PACK[id]))).toEqual(PACKS.map(() => "sight"));
  });

  test("given a delegation asks for a count before the result, the placards are counted", () => {
    const room = voteOn("sight");
    room.ask({ type: "countPlacards", yes: 9, no: 11, abstain: 0 });
    room.ask({ type: "closeBallot" });
    expect(room.state().ballots[0]).toMatchObject({ method: "count", carried: false, needed: 11 });
  });

  test("once a delegation has asked for a count, the chair cannot declare the result by sight any more", () => {
    for (const method of ["count", "sight"] as const) {
      const room = voteOn(method);
      expect(choices(room.state()).ballot).toMatchObject({ maySight: true, mayAskCount: true });
      room.ask({ type: "askForCount", delegation: "S3" }, seat("S3"));
      expect(room.why({ type: "declareBySight", carried: true })).toBe("countAsked");
      expect(room.why({ type: "askForCount", delegation: "S3" })).toBe("alreadyDone");
      expect(choices(room.state()).ballot).toMatchObject({ maySight: false, mayCount: true });
      room.ask({ type: "countPlacards", yes: 12, no: 8, abstain: 0 });
      room.ask({ type: "closeBallot" });
      expect(room.state().ballots[0]).toMatchObject({ method: "count", carried: true });
      expect(room.why({ type: "askForCount", delegation: "S4" })).toBe("noBallot");
    }
  });

  test("nobody asks for a count of votes that have names or numbers already", () => {
    const room = voteOn("count", PACK["una-usa"]);
    room.ask({ type: "recordAttendance", delegation: "S20", attendance: "absent" });
    expect(room.why({ type: "askForCount", delegation: "S20" })).toBe("noVote");
    room.ask({ type: "cancelBallot" });
    room.ask({ type: "putMotion", motion: 1, method: "seats" });
    expect(room.why({ type: "askForCount", delegation: "S3" })).toBe("wrongMethod");
  });

  test("given a vote opened for a count, what is plain to see may be declared", () => {
    const room = voteOn("count");
    room.ask({ type: "declareBySight", carried: true });
    expect(room.state().ballots[0]).toMatchObject({ method: "sight", carried: true });
  });

  test("closes only once the chair has declared the result", () => {
    expect(voteOn("sight").why({ type: "closeBallot" })).toBe("declareFirst");
  });

  test("is declared by the chair alone", () => {
    expect(voteOn("sight").why({ type: "declareBySight", carried: true }, seat("S1"))).toBe("chairOnly");
  });
});

test.each(["rollCall", "recorded"] as const)("a %s vote is never decided by sight", (method) => {
  const room = inDebate(UNA_USA, 20);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method });
  expect(room.why({ type: "declareBySight", carried: true })).toBe("wrongMethod");
});

test("a paper is not decided by sight, because no pack allows it for substance", () => {
  const room = inDebate(UNA_USA, 20);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  expect(room.why({ type: "putPaper", paper, method: "sight" })).toBe("wrongMethod");
  room.ask({ type: "putPaper", paper, method: "count" });
  expect(room.why({ type: "declareBySight", carried: true })).toBe("notInPack");
});

describe("a second from the floor", () => {
  test("counts without a name, as long as the motion needs one", () => {
    const room = inDebate(UNA_USA, 20);
    const motion = room.move("S1", "suspendMeeting");
    room.ask({ type: "secondMotion", motion, delegation: null });
    expect(room.why({ type: "secondMotion", motion, delegation: null })).toBe("alreadyDone");
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBeNull();
  });

  test("is heard by the chair: a delegation seconds in its own name", () => {
    const room = inDebate(UNA_USA, 20);
    const motion = room.move("S1", "suspendMeeting");
    expect(room.why({ type: "secondMotion", motion, delegation: null }, seat("S2"))).toBe("chairOnly");
  });
});
