/**
 * A committee meets on several days. An adjourned meeting ends (GA rule 118); the next one goes on where it stopped, and
 * its quorum is counted anew.
 */
import { expect, test } from "vitest";
import { meetingsIn } from "../../src/client/selectors/committee/minutes-lines.ts";
import { alarmsOf } from "../../src/committee/alarm.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { left } from "../../src/committee/state/clock.ts";
import { summaryOf } from "../../src/committee/summary.ts";
import { counted, inDebate, seat } from "../support/committee.ts";

const UNA_USA = PACK["una-usa"];
const NIGHT_S = 54_000;

/** A debate with three on the list and a running time of half an hour, adjourned after ten minutes. */
function adjourned() {
  const room = inDebate(UNA_USA, 10);
  room.ask({ type: "openList" });
  for (const id of ["S1", "S2", "S3"])
    room.ask({ type: "joinList", list: "general", delegation: id }, seat(id));
  room.ask({ type: "setDebateTime", seconds: 1800 });
  room.wait(600);
  room.ask({ type: "adjournMeeting" });
  return room;
}

test("given a meeting is adjourned, the next one has the same item, list and rest of the time", () => {
  const room = adjourned();
  room.wait(NIGHT_S);
  room.ask({ type: "openMeeting" });
  const { session, current, list, debateClock, meeting } = room.state();
  expect({ session, current, list: list.entries, meeting }).toEqual({
    session: "open",
    current: 1,
    list: ["S1", "S2", "S3"],
    meeting: 2,
  });
  expect(debateClock === null ? null : left(debateClock, room.now())).toBe(1_200_000);
});

test("the next meeting begins without anybody present, and the roll call brings back who has come", () => {
  const room = adjourned();
  room.ask({ type: "openMeeting" });
  expect(summaryOf(room.state())).toMatchObject({ present: 0, quorum: "notEnough" });
  room.ask({ type: "startRollCall" });
  for (const { id } of room.state().delegations)
    room.ask({ type: "recordAttendance", delegation: id, attendance: id === "S2" ? "absent" : "present" });
  room.ask({ type: "endRollCall" });
  expect(summaryOf(room.state())).toMatchObject({ present: 9, quorum: "enough" });
  // Who has not come back has lost its place on the list.
  expect(room.state().list.entries).toEqual(["S1", "S3"]);
});

test("a suspended meeting is the same meeting: nobody is called again, and it has no new number", () => {
  const room = inDebate(UNA_USA, 10);
  room.ask({ type: "suspendMeeting", seconds: 900 });
  room.ask({ type: "resumeMeeting" });
  expect(summaryOf(room.state()).present).toBe(10);
  expect(room.state().meeting).toBeUndefined();
});

test("a motion to adjourn that carries stops the time of the debate too", () => {
  const room = inDebate(UNA_USA, 10);
  room.ask({ type: "setDebateTime", seconds: 1800 });
  room.wait(300);
  const motion = room.move("S1", "adjournMeeting");
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "putMotion", motion, method: "count" });
  counted(room, 8, 2);
  room.wait(NIGHT_S);
  const { session, debateClock } = room.state();
  expect(session).toBe("adjourned");
  expect(debateClock?.since).toBeNull();
});

test("the chair says when the committee meets next, before or after adjourning, and the opening clears it", () => {
  const room = adjourned();
  const at = room.now() + 1000 * NIGHT_S;
  room.ask({ type: "setNextMeeting", at });
  expect(summaryOf(room.state())).toMatchObject({ phase: "adjourned", until: at });
  expect(room.why({ type: "setNextMeeting", at })).toBe("alreadyDone");
  room.ask({ type: "setNextMeeting", at: null });
  expect(summaryOf(room.state()).until).toBeNull();
  room.ask({ type: "setNextMeeting", at });
  room.ask({ type: "openMeeting" });
  expect(room.state().nextMeeting).toBeUndefined();
});

test("only chairs say when the committee meets next", () => {
  const room = adjourned();
  expect(room.why({ type: "setNextMeeting", at: 1 }, seat("S1"))).toBe("chairOnly");
});

test("a board is alarmed once the next meeting should have begun", () => {
  const room = adjourned();
  const at = room.now() + 1000 * NIGHT_S;
  room.ask({ type: "setNextMeeting", at });
  const summary = { ...summaryOf(room.state()), seats: 0, connected: 0, waiting: [], lastAt: room.now() };
  expect(alarmsOf(summary, at)).toEqual([]);
  expect(alarmsOf(summary, at + 1)).toEqual(["breakOver"]);
});

test("the minutes are numbered by meeting; one that was opened by mistake does not count", () => {
  const room = adjourned();
  room.wait(NIGHT_S);
  room.ask({ type: "openMeeting" });
  const meetings = meetingsIn(room.entries());
  expect(meetings.map(({ meeting }) => meeting)).toEqual([0, 1, 2]);
  expect(meetings[2]?.at).toBe(room.now());
});
