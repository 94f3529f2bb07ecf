/** Minutes and statistics, compiled from the log. */
import { expect, test } from "vitest";
import { clockTime } from "../../src/client/i18n/dates.ts";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { withCrisis } from "../../src/client/selectors/committee/crisis.ts";
import { minutesLines, namedBallots } from "../../src/client/selectors/committee/minutes-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { lineText } from "../../src/client/sentences/minutes-words.ts";
import { recordLines } from "../../src/client/sentences/record-lines.ts";
import { packText } from "../../src/client/sentences/rules-changed.ts";
import { minutes } from "../../src/committee/minutes.ts";
import { editedPack, PACK } from "../../src/committee/packs/all.ts";
import { NO_VALUES } from "../../src/committee/state/motion.ts";
import { statistics } from "../../src/committee/statistics.ts";
import { closed, counted, dais, handedIn, inDebate, introduced, seat, seats } from "../support/committee.ts";

await loadWording("committee");

test("the minutes give the decisions, and do not list every placard", () => {
  const room = inDebate(PACK["un-ga"], 5);
  const before = room.entries().length;
  const paper = introduced(room);
  room.ask({ type: "callSpeaker", delegation: "S2" });
  room.wait(50);
  room.ask({ type: "endSpeech" });
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, 3, 1, 1);
  const lines = minutes(room.entries()).filter(({ entry }) => entry > before);
  expect(lines.map(({ fact }) => fact.type)).toEqual([
    "paperSubmitted",
    "paperSigned",
    "paperSigned",
    "paperSigned",
    "paperSigned",
    "paperIntroduced",
    "speechEnded",
    "debateClosed",
    "ballotClosed",
    "paperDecided",
  ]);
  expect(lines.at(-2)?.fact).toMatchObject({ ballot: { tally: { yes: 3, no: 1, abstain: 1 }, needed: 3 } });
});

test("notes between the chairs are never in the minutes", () => {
  const room = dais(PACK["un-ga"], seats(3));
  room.ask({ type: "writeNote", text: "Between us" });
  expect(JSON.stringify(minutes(room.entries()))).not.toContain("Between us");
});

test("statistics: speaking time, attendance, motions and votes of each delegation", () => {
  const room = dais(PACK["una-usa"], seats(4));
  room.ask({ type: "openMeeting" });
  room.ask({ type: "startRollCall" });
  for (const attendance of ["present", "present", "present", "absent"] as const) {
    room.ask({ type: "answerRollCall", attendance });
  }
  room.ask({ type: "recordAttendance", delegation: "S4", attendance: "present" });
  for (const seconds of [30, 45]) {
    room.ask({ type: "callSpeaker", delegation: "S1" });
    room.wait(seconds);
    room.ask({ type: "endSpeech" });
  }
  room.ask({ type: "callSpeaker", delegation: "S2" });
  room.undo();
  const motion = room.move("S1", "unmoderatedCaucus", { total: 300 });
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "putMotion", motion, method: "seats" });
  room.ask({ type: "vote", delegation: "S1", choice: "yes", withRights: false });
  room.ask({ type: "vote", delegation: "S2", choice: "no", withRights: false });
  room.ask({ type: "vote", delegation: "S3", choice: "yes", withRights: false });
  closed(room);
  const none = {
    speeches: 0,
    speaking: 0,
    rollCalls: 1,
    motions: 0,
    motionsCarried: 0,
    points: 0,
    replies: 0,
    amendmentsAdopted: 0,
    position: "none",
  };
  expect(statistics(room.entries())).toEqual([
    {
      ...none,
      delegation: "S1",
      speeches: 2,
      speaking: 75_000,
      present: 1,
      motions: 1,
      motionsCarried: 1,
      sponsored: 0,
      votes: { yes: 1, no: 0, abstain: 0, notVoting: 0 },
    },
    {
      ...none,
      delegation: "S2",
      present: 1,
      sponsored: 0,
      votes: { yes: 0, no: 1, abstain: 0, notVoting: 0 },
    },
    {
      ...none,
      delegation: "S3",
      present: 1,
      sponsored: 0,
      votes: { yes: 1, no: 0, abstain: 0, notVoting: 0 },
    },
    {
      ...none,
      delegation: "S4",
      present: 0,
      sponsored: 0,
      votes: { yes: 0, no: 0, abstain: 0, notVoting: 1 },
    },
  ]);
});

test("papers count for their sponsors, unless they are withdrawn or merged", () => {
  const room = inDebate(PACK["una-usa"], 4);
  const [, gone, ...rest] = [1, 2, 3, 4].map(() => handedIn(room));
  room.ask({ type: "withdrawPaper", paper: gone ?? 0 });
  room.ask({ type: "mergePapers", papers: rest, title: "One of two", preamble: "", text: "One" });
  expect(room.state().papers.map(({ status }) => status)).toEqual([
    "submitted",
    "withdrawn",
    "merged",
    "merged",
    "submitted",
  ]);
  expect(statistics(room.entries()).map(({ sponsored }) => sponsored)).toEqual([2, 0, 0, 0]);
});

test("points count for those who raised them, and replies for those who had them", () => {
  const room = inDebate(PACK["una-usa"], 3);
  room.ask({ type: "raisePoint", kind: "order", delegation: "S1" });
  room.ask({ type: "askReply", delegation: "S2" });
  room.ask({ type: "grantReply", delegation: "S2" });
  const rows = statistics(room.entries()).map(({ points, replies }) => [points, replies]);
  expect(rows).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});

test("the minutes say who changed the words of a paper, and when it was the chair", () => {
  const room = inDebate(PACK["un-ga"], 5);
  handedIn(room, "S1");
  const edit = { type: "editPaper", paper: 1, title: "A draft", preamble: "" } as const;
  room.ask({ ...edit, text: "One\nThree" }, seat("S1"));
  room.ask({ ...edit, text: "One\nFour" });
  const names = committeeNames(room.state());
  const told = minutesLines(room.entries()).map((line) => lineText(line, names).text);
  expect(told.slice(-2)).toEqual([
    "State 1 changes the words of Draft 1 “A draft”.",
    "The chair changes the words of Draft 1 “A draft”.",
  ]);
});

test("times are on a clock of 24 hours: midnight is 00 and the afternoon goes on from 12", () => {
  const at = (hours: number, minutes: number) => clockTime(new Date(2026, 10, 28, hours, minutes).getTime());
  expect([at(0, 16), at(9, 5), at(12, 0), at(19, 5)]).toEqual(["00:16", "09:05", "12:00", "19:05"]);
});

test("a vote by seats in which nobody votes is in the record, with the names of all who did not", () => {
  const room = inDebate(PACK["una-usa"], 4);
  const motion = room.move("S1", "unmoderatedCaucus", { total: 300 });
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "putMotion", motion, method: "seats" });
  room.ask({ type: "closeBallot", missing: 4 });
  const [ballot] = namedBallots(room.entries());
  if (ballot === undefined) throw new Error("no ballot");
  const names = committeeNames(room.state());
  expect(recordLines(ballot, names)).toContain("Not voting: State 1, State 2, State 3, and State 4");
});

test("a second, an objection and a speech on a motion say which motion", () => {
  const room = inDebate(PACK["una-usa"], 5);
  const values = { ...NO_VALUES, clauses: [], papers: [], topic: "Evidence", total: 600, each: 60 };
  room.ask({ type: "move", kind: "moderatedCaucus", delegation: "S1", values }, seat("S1"));
  room.ask({ type: "secondMotion", motion: 1, delegation: "S3" }, seat("S3"));
  room.ask({ type: "putMotion", motion: 1, method: "count" });
  counted(room, 5, 0);
  const names = committeeNames(room.state());
  const told = minutesLines(room.entries()).map((line) => lineText(line, names).text);
  expect(told).toContain(
    "State 3 seconds the motion. The motion: Moderated caucus: 10\u00a0min, 1\u00a0min each, “Evidence”.",
  );
});

test("the title of a result begins with a capital letter", () => {
  const room = inDebate(PACK["clause-by-clause"], 6);
  const paper = introduced(room);
  const names = committeeNames(room.state());
  expect(names.subject({ type: "part", paper, part: 0 })).toMatch(/^clause 1 of/);
  expect(names.title({ type: "part", paper, part: 0 })).toMatch(/^Clause 1 of/);
});

test("a change of the rules says which rules it changed", () => {
  const room = dais(PACK["una-usa"], seats(3));
  const pack = editedPack(PACK["una-usa"], { withRights: !PACK["una-usa"].withRights });
  room.ask({ type: "changePack", pack });
  const line = minutesLines(room.entries()).at(-1);
  const names = committeeNames(room.state());
  expect(line === undefined ? "" : lineText(line, names).text).toBe("The rules are changed: With rights.");
});

test.each([false, true])(
  "crisis updates that a chair starts in the middle of a meeting are told as that, taken back: %s",
  (isTakenBack) => {
    const room = dais(PACK["una-usa"], seats(3));
    room.ask({ type: "changePack", pack: withCrisis(room.state().pack) });
    if (isTakenBack) room.undo();
    const line = minutesLines(room.entries()).at(-1);
    const told = line === undefined ? null : lineText(line, committeeNames(room.state()));
    expect(told).toMatchObject({ text: t("committee:fact.updatesStarted"), isTakenBack });
  },
);

test("updates that stop, or that start with another rule, are a change of the rules", () => {
  const updates = t("committee:rules.name.updates");
  const crisis = withCrisis(PACK["una-usa"]);
  expect(packText(crisis, PACK["una-usa"])).toBe(t("committee:minutes.rulesChanged", { names: updates }));
  const both = editedPack(crisis, { withRights: !crisis.withRights });
  expect(packText(PACK["una-usa"], both)).toContain(updates);
  expect(packText(PACK["una-usa"], both)).toContain(t("committee:rules.name.withRights"));
});
