/**
 * What a page reads from a committee's log: the result on the wall, the votes on each paper, the minutes, and the
 * ways to vote.
 */
import { describe, expect, test } from "vitest";
import { lastResult } from "../../../../src/client/selectors/committee/last-result.ts";
import { likenessTo } from "../../../../src/client/selectors/committee/likeness.ts";
import { methodsOf } from "../../../../src/client/selectors/committee/methods.ts";
import { minutesLines } from "../../../../src/client/selectors/committee/minutes-lines.ts";
import { voteRecords } from "../../../../src/client/selectors/committee/vote-record.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Order } from "../../../../src/committee/state/order.ts";
import { counted, dais, handedIn, inDebate, introduced, seats } from "../../../support/committee.ts";
import { decided } from "../../../support/committee-story.ts";

const UN_GA = PACK["un-ga"];

describe("the last result stays on the wall", () => {
  /** A vote has just been counted: one draft was rejected, and another paper is waiting. */
  function voted() {
    const room = inDebate(UN_GA, 6);
    const paper = introduced(room);
    const other = handedIn(room, "S3", { kind: "working" });
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 2, 4);
    return { room, other };
  }

  test("given no vote was taken, there is no result", () => {
    expect(lastResult(inDebate(UN_GA, 6).entries())).toBeNull();
    expect(lastResult([])).toBeNull();
  });

  test("while delegations join the list and chairs write to each other", () => {
    const { room, other } = voted();
    const beside: readonly Order[] = [
      { type: "writeNote", text: "Lunch at one." },
      { type: "signPaper", paper: other, delegation: "S4", as: "sponsor" },
      { type: "unsignPaper", paper: other, delegation: "S4" },
    ];
    for (const order of beside) {
      room.ask(order);
      expect(lastResult(room.entries())).toMatchObject({ tally: { yes: 2, no: 4 }, carried: false });
    }
    const more = handedIn(room, "S3", { kind: "working" });
    room.ask({ type: "mergePapers", papers: [other, more], title: "Both", preamble: "", text: "One" });
    expect(lastResult(room.entries())?.carried).toBe(false);
  });

  test("until something else begins, and again once that is taken back", () => {
    const { room } = voted();
    room.ask({ type: "openDebate" });
    expect(lastResult(room.entries())).toBeNull();
    room.undo();
    expect(lastResult(room.entries())?.tally).toEqual({ yes: 2, no: 4, abstain: 0 });
  });
});

test("each paper has its votes in order: amendments, parts, and the whole; a withdrawn paper is marked as withdrawn", () => {
  const records = voteRecords(decided().entries()).map(({ ballot, ...record }) => [
    record,
    ballot === null ? null : ballot.tally,
  ]);
  const of = (paper: number, decision: string, change: object = {}) => ({
    ...{ paper, amendment: null, clauses: [], preamble: [], decided: decision },
    ...change,
  });
  expect(records).toEqual([
    [of(6, "withdrawn"), null],
    [of(3, "withdrawn", { amendment: 6 }), null],
    [of(4, "adopted"), { yes: 6, no: 1, abstain: 1 }],
    [of(3, "adopted", { amendment: 4 }), { yes: 6, no: 1, abstain: 1 }],
    [of(5, "rejected"), { yes: 1, no: 6, abstain: 1 }],
    [of(3, "rejected", { amendment: 5 }), { yes: 1, no: 6, abstain: 1 }],
    [of(3, "rejected", { clauses: [4] }), { yes: 3, no: 5, abstain: 0 }],
    [of(3, "adopted"), { yes: 5, no: 1, abstain: 2 }],
    [of(7, "rejected"), { yes: 4, no: 4, abstain: 0 }],
  ]);
});

describe("minutes as they are read", () => {
  test("a roll call is one line with those absent and present, and later arrivals have lines of their own", () => {
    const room = dais(PACK["una-usa"], seats(3));
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    for (const attendance of ["present", "absent", "presentAndVoting"] as const)
      room.ask({ type: "answerRollCall", attendance });
    room.ask({ type: "recordAttendance", delegation: "S2", attendance: "present" });
    const lines = minutesLines(room.entries());
    expect(lines.find(({ type }) => type === "roll")).toMatchObject({
      at: room.now(),
      roll: { absent: ["S2"], present: ["S1"], presentAndVoting: ["S3"] },
    });
    const facts = lines.flatMap((one) => (one.type === "fact" ? [one.line.fact.type] : []));
    expect(facts.filter((type) => type === "attendanceRecorded")).toHaveLength(1);
    expect(facts).not.toContain("rollCallEnded");
  });

  test("a vote's decision appears once, with its result; a decision without a vote appears too", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "putMotion", motion: room.move("S1", "suspendMeeting"), method: "count" });
    counted(room, 1, 3);
    room.ask({ type: "openList" });
    room.ask({ type: "grantMotion", motion: room.move("S1", "closeList") });
    const said = minutesLines(room.entries()).flatMap((one) =>
      one.type === "fact" ? [one.line.fact.type] : [],
    );
    expect(said.filter((type) => type === "ballotClosed")).toHaveLength(1);
    expect(said.filter((type) => type === "motionDecided")).toHaveLength(1);
  });

  test("entries that were taken back can still be read, fact by fact", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "startRollCall" });
    room.undo();
    const last = minutesLines(room.entries()).findLast(
      (one) => one.type === "fact" && one.line.fact.type === "rollCallStarted",
    );
    expect(last).toMatchObject({ line: { isTakenBack: true } });
  });
});

describe("the ways to vote", () => {
  test("are those of the rules, in their order", () => {
    const { state } = inDebate(UN_GA, 4);
    expect(methodsOf(state(), "substance")).toEqual(UN_GA.methods.substance);
    expect(methodsOf(state(), "procedure")).toEqual(UN_GA.methods.procedure);
  });

  test("are only one if a motion has set it", () => {
    const room = inDebate(PACK["una-usa"], 5);
    introduced(room);
    room.ask({ type: "closeDebate" });
    const motion = room.move("S1", "rollCallVote");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "grantMotion", motion });
    expect(methodsOf(room.state(), "substance")).toEqual(["rollCall"]);
  });
});

describe("how alike two texts are", () => {
  const like = likenessTo(
    ["Preserve stored traffic data", "Extradite offenders", "Preserve evidence of offences"],
    "en",
  );

  test("identical texts score 1, texts without a common word 0, and others in between", () => {
    const [same, none, some] = like("The State shall preserve stored traffic data.");
    expect(same).toBeCloseTo(1, 10);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
    expect(like("")).toEqual([0, 0, 0]);
  });

  test("a rare word in common counts more than one that is everywhere", () => {
    const [stored = 0, , evidence = 0] = like("preserve evidence");
    expect(evidence).toBeGreaterThan(stored);
  });

  test("word endings and capitals make no difference", () => {
    expect(like("EXTRADITE OFFENDER")[1]).toBeCloseTo(like("extradite offenders")[1] ?? 0, 10);
    expect(likenessTo(["collecting data", "else"], "en")("Collected data")[0]).toBeCloseTo(1, 10);
  });
});
