/** The hall of a committee's wall: lit by who is here, with the one that everybody looks at, and with votes by seat. */
import { expect, test } from "vitest";
import { hallOf, nowInHall } from "../../../../src/client/selectors/committee/hall.ts";
import { lastResult } from "../../../../src/client/selectors/committee/last-result.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { dais, handedIn, seats } from "../../../support/committee.ts";

function opened(): ReturnType<typeof dais> {
  const committee = dais(PACK["una-usa"], seats(4));
  committee.ask({ type: "openMeeting" });
  return committee;
}

test("before the roll call nobody is here, and each answer lights one seat while the next one is called", () => {
  const committee = opened();
  committee.ask({ type: "startRollCall" });
  const lit = (): readonly boolean[] => hallOf(committee.state(), null, null).map(({ isHere }) => isHere);
  expect(lit()).toEqual([false, false, false, false]);
  expect(nowInHall(committee.state(), null, null)).toBe("S1");
  committee.ask({ type: "answerRollCall", attendance: "present" });
  expect(lit()).toEqual([true, false, false, false]);
  expect(nowInHall(committee.state(), null, null)).toBe("S2");
});

test("a vote by seat stands at its seat, during the vote and as long as its result is shown", () => {
  const committee = opened();
  for (const { id } of seats(4))
    committee.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
  committee.ask({ type: "addItem", title: "Cybercrime" });
  committee.ask({ type: "takeItem", item: 1 });
  committee.ask({ type: "openDebate" });
  const motion = committee.move("S2", "suspendMeeting", { total: 600 });
  expect(nowInHall(committee.state(), null, null)).toBe("S2");
  committee.ask({ type: "secondMotion", motion, delegation: "S3" });
  committee.ask({ type: "putMotion", motion, method: "seats" });
  const votes = (result = lastResult(committee.entries())) =>
    hallOf(committee.state(), result, null).map(({ vote }) => vote);
  expect(votes()).toEqual([null, null, null, null]);
  committee.ask({ type: "vote", delegation: "S1", choice: "yes", withRights: false });
  expect(votes()).toEqual(["yes", null, null, null]);
  for (const id of ["S2", "S3", "S4"])
    committee.ask({ type: "vote", delegation: id, choice: "no", withRights: false });
  committee.ask({ type: "closeBallot" });
  expect(votes()).toEqual(["yes", "no", "no", "no"]);
});

test("a delegation that passes in a roll call has a mark until it is called again and votes", () => {
  const committee = opened();
  for (const { id } of seats(4))
    committee.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
  committee.ask({ type: "addItem", title: "Cybercrime" });
  committee.ask({ type: "takeItem", item: 1 });
  committee.ask({ type: "openDebate" });
  const paper = handedIn(committee);
  committee.ask({ type: "introducePaper", paper });
  committee.ask({ type: "closeDebate" });
  committee.ask({ type: "putPaper", paper, method: "rollCall" });
  const passed = () => hallOf(committee.state(), null, null).filter(({ hasPassed }) => hasPassed);
  const [first = ""] = ballotOf(committee).voters;
  committee.ask({ type: "pass", delegation: first });
  expect(passed().map(({ id }) => id)).toEqual([first]);
  for (const id of [...ballotOf(committee).voters.filter((one) => one !== first), first])
    committee.ask({ type: "vote", delegation: id, choice: "yes", withRights: false });
  expect(passed()).toEqual([]);
});

function ballotOf(committee: ReturnType<typeof dais>) {
  const { floor } = committee.state();
  if (floor.type !== "ballot") throw new Error("no vote");
  return floor.ballot;
}
