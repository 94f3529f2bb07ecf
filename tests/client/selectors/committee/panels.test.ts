/** The answers that a committee's panels need: who may do what, how the votes add up, and how much time is left. */
import { describe, expect, test } from "vitest";
import { entered } from "../../../../src/client/selectors/committee/ballot.ts";
import { secondsLeft } from "../../../../src/client/selectors/committee/floor.ts";
import { leastSpokenFirst } from "../../../../src/client/selectors/committee/log.ts";
import { pointsFor } from "../../../../src/client/selectors/committee/motions.ts";
import { neededNow } from "../../../../src/client/selectors/committee/needed.ts";
import { recounted } from "../../../../src/client/selectors/committee/packs.ts";
import { mergeable } from "../../../../src/client/selectors/committee/papers.ts";
import { rightsOf, seatName, seatsOf } from "../../../../src/client/selectors/committee/seats.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { OpenBallot } from "../../../../src/committee/state/ballot.ts";
import { closedBallot } from "../../../../src/committee/state/count.ts";
import { PACKS } from "../../../../src/committee/state/pack.ts";
import {
  CHAIR,
  counted,
  type Dais,
  dais,
  inDebate,
  introduced,
  seat,
  seats,
} from "../../../support/committee.ts";

const GA = PACK["un-ga"];

describe("given members, an observer and a state that is away", () => {
  const room = dais(GA, [...seats(3), { id: "OBS", name: "Observer", kind: "observer" }]);
  room.ask({ type: "openMeeting" });
  for (const delegation of ["S1", "S2", "OBS"])
    room.ask({ type: "recordAttendance", delegation, attendance: "present" });

  test("only members who are present vote, and only those who are present speak", () => {
    expect(seatsOf(room.state(), "members")).toEqual(["S1", "S2", "S3"]);
    expect(seatsOf(room.state(), "voters")).toEqual(["S1", "S2"]);
    expect(seatsOf(room.state(), "speakers")).toEqual(["S1", "S2", "OBS"]);
  });

  test("an observer is not a member, and a seat without a delegation can do nothing", () => {
    expect(rightsOf(room.state(), "S1")).toEqual({
      isMember: true,
      isOnProcedure: true,
      maySpeak: true,
    });
    expect(rightsOf(room.state(), "OBS")).toEqual({
      isMember: false,
      isOnProcedure: false,
      maySpeak: GA.speaks.observers,
    });
    expect(rightsOf(room.state(), "nobody")).toEqual({
      isMember: false,
      isOnProcedure: false,
      maySpeak: false,
    });
    expect(seatName(room.state(), "S1")).toBe("State 1");
    expect(seatName(room.state(), "nobody")).toBe("nobody");
  });

  test("a delegation that has raised a point is offered no second one", () => {
    expect(pointsFor(room.state(), "S1")).toContain("order");
    expect(pointsFor(room.state(), "S3")).toEqual([]);
    room.ask({ type: "raisePoint", kind: "order", delegation: "S1" });
    expect(pointsFor(room.state(), "S1")).toEqual([]);
    expect(pointsFor(room.state(), "S2")).toContain("order");
  });
});

test("the chair may merge every paper before the committee; a delegation may propose it if one of them is its own", () => {
  const room = inDebate(GA, 4);
  const own = introduced(room, 2, "S1");
  const other = introduced(room, 2, "S2");
  const merged = (who: Parameters<typeof mergeable>[1]) => mergeable(room.state(), who).map(({ n }) => n);
  expect(merged(CHAIR)).toEqual([own, other]);
  expect(merged(seat("S2"))).toEqual([own, other]);
  expect(merged(seat("S3"))).toEqual([]);
});

describe("given a vote of 14 members on a motion", () => {
  const room = inDebate(GA, 14);
  room.ask({ type: "putMotion", motion: room.move("S1", "adjournDebate"), method: "count" });
  const ballot = ballotOf(room);
  const without = (abstaining: number): OpenBallot => ({
    ...ballot,
    votes: Object.fromEntries(
      ballot.voters.slice(0, abstaining).map((id) => [id, { choice: "abstain", withRights: false }]),
    ),
  });

  test("it needs 8; abstentions do not count, so with six of them it needs 5 of 8", () => {
    expect(neededNow(without(0), GA)).toMatchObject({ needed: 8, voting: 14 });
    expect(neededNow(without(6), GA)).toMatchObject({ needed: 5, voting: 8 });
  });

  test("placards carry it with more yes than no", () => {
    const isCarriedBy = (yes: number, no: number, abstain: number): boolean =>
      neededNow(entered(ballot, { yes, no, abstain }).ballot, GA).carried;
    expect(isCarriedBy(7, 7, 0)).toBe(false);
    expect(isCarriedBy(7, 6, 1)).toBe(true);
  });

  test("once counted, the number needed is that of the result: those who did not vote are left out", () => {
    const { ballot: now, missing, wrong } = entered(ballot, { yes: 7, no: 5, abstain: 0 });
    expect([missing, wrong]).toEqual([{ count: 2, seats: [] }, null]);
    expect(neededNow(now, GA)).toMatchObject({ needed: 7, voting: 12 });
    expect(closedBallot(now, 14, GA)).toMatchObject({ needed: 7, voting: 12 });
  });

  test("more placards than members present cannot be right", () => {
    expect(entered(ballot, { yes: 8, no: 7, abstain: 0 }).wrong).toBe("countWrong");
  });
});

test("given abstentions on a motion, each pack says how many were not allowed", () => {
  const room = inDebate(GA, 14);
  room.ask({ type: "putMotion", motion: room.move("S1", "adjournDebate"), method: "count" });
  expect(counted(room, 6, 5, 3)).toBe(true);
  const [ballot] = room.state().ballots.slice(-1);
  if (ballot === undefined) throw new Error("no vote");
  const could = PACKS.map((id) => [id, recounted(ballot, id)]);
  expect(Object.fromEntries(could)).toMatchObject({
    "un-ga": { couldNotAbstain: 0 },
    "una-usa": { couldNotAbstain: 3 },
    thimun: "noMotion",
  });
});

test("the seconds left are rounded up, and are below 0 once the time is over", () => {
  const clock = { total: 60, used: 0, since: 0 };
  expect(secondsLeft(clock, 0)).toBe(60);
  expect(secondsLeft(clock, 58_500)).toBe(2);
  expect(secondsLeft(clock, 61_000)).toBe(-1);
});

test("the statistics begin with the delegations that have spoken least", () => {
  const room = inDebate(GA, 3);
  room.ask({ type: "openList" });
  for (const delegation of ["S1", "S2"]) {
    room.ask({ type: "joinList", list: "general", delegation });
    room.ask({ type: "callNext", list: "general" });
    room.wait(delegation === "S1" ? 50 : 20);
    room.ask({ type: "endSpeech" });
  }
  expect(leastSpokenFirst(room.entries()).map(({ delegation }) => delegation)).toEqual(["S3", "S2", "S1"]);
});

function ballotOf(room: Dais): OpenBallot {
  const { floor } = room.state();
  if (floor.type !== "ballot") throw new Error("no vote");
  return floor.ballot;
}
