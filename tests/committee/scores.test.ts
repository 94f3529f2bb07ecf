/** Points for awards: a rubric that the secretariat edits, points of each chair, and figures from the log. */
import { describe, expect, test } from "vitest";
import { awardsTable } from "../../src/client/files/awards-table.ts";
import { loadWording } from "../../src/client/i18n/index.ts";
import { meanOf, sumOf } from "../../src/client/selectors/committee/awards.ts";
import { undoable } from "../../src/committee/log.ts";
import { minutes } from "../../src/committee/minutes.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { USUAL_RUBRIC } from "../../src/committee/state/score.ts";
import { statistics } from "../../src/committee/statistics.ts";
import {
  amended,
  type Dais,
  dais,
  inDebate,
  introduced,
  OTHER_CHAIR,
  seat,
  seats,
} from "../support/committee.ts";

await loadWording("committee", "conference");

const score = (points: number | null, criterion = 1, delegation = "S1") =>
  ({ type: "giveScore", delegation, criterion, points }) as const;
const room = (): Dais => dais(PACK["una-usa"], seats(3));

describe("the rubric", () => {
  test("has five criteria of twenty points until somebody edits it", () => {
    expect(USUAL_RUBRIC.map(({ points }) => points)).toEqual([20, 20, 20, 20, 20]);
  });

  test("is edited by the chairs alone, and has one to ten criteria with names and points", () => {
    const here = room();
    const rubric = (count: number, name = "Diplomacy", points = 10) =>
      ({
        type: "setRubric",
        criteria: Array.from({ length: count }, (_, at) => ({ id: at + 6, name, points })),
      }) as const;
    expect(here.why(rubric(1), seat("S1"))).toBe("chairOnly");
    expect(here.why(rubric(0))).toBe("rubricSize");
    expect(here.why(rubric(11))).toBe("rubricSize");
    expect(here.why(rubric(1, " "))).toBe("needsName");
    expect(here.why(rubric(1, "Diplomacy", 0))).toBe("tooManyPoints");
    expect(here.why(rubric(1, "Diplomacy", 101))).toBe("tooManyPoints");
    here.ask(rubric(10));
    expect(here.state().scores?.rubric).toHaveLength(10);
    expect(here.why(score(5))).toBe("unknownCriterion");
  });

  test("given it allows fewer points than before, points already given are cut to those", () => {
    const here = room();
    here.ask(score(18));
    here.ask({ type: "setRubric", criteria: [{ id: 1, name: "Diplomacy", points: 10 }] });
    expect(sumOf(here.state(), "S1", 1)).toBe(10);
  });
});

describe("the points of a chair", () => {
  test("go up to what the rubric allows, and can be changed and taken back", () => {
    const here = room();
    expect(here.why(score(21))).toBe("tooManyPoints");
    here.ask(score(20));
    here.ask(score(12));
    expect(sumOf(here.state(), "S1", 1)).toBe(12);
    here.ask(score(null));
    expect(sumOf(here.state(), "S1", 1)).toBeNull();
  });

  test("are each chair's own; the total is their mean", () => {
    const here = room();
    here.ask(score(20));
    here.ask(score(10, 2));
    here.ask(score(15), OTHER_CHAIR);
    expect([sumOf(here.state(), "S1", 1), sumOf(here.state(), "S1", 2)]).toEqual([30, 15]);
    expect(meanOf(here.state(), "S1")).toEqual({ mean: 22.5, chairs: 2 });
    expect(meanOf(here.state(), "S2")).toBeNull();
  });

  test("are given after the committee is closed too", () => {
    const here = room();
    here.ask({ type: "closeCommittee" });
    expect(here.why(score(20))).toBeNull();
    expect(here.why({ type: "addItem", title: "More" })).toBe("closed");
  });

  test("are in no minutes, and Take back goes to the chair's last act instead", () => {
    const here = room();
    here.ask({ type: "addItem", title: "Cybercrime" });
    const last = undoable(here.entries());
    here.ask(score(17));
    expect(undoable(here.entries())).toEqual(last);
    expect(JSON.stringify(minutes(here.entries()))).not.toMatch(/score|criterion/);
  });
});

describe("the figures", () => {
  test("count an amendment that was adopted, and a position paper in time, late or missing", () => {
    const here = inDebate(PACK["una-usa"], 4);
    here.ask({ type: "handInPosition", delegation: "S1", text: "In time" }, seat("S1"));
    here.ask({ type: "setPositionDeadline", deadline: here.now() });
    here.wait(60);
    here.ask({ type: "handInPosition", delegation: "S2", text: "Late" }, seat("S2"));
    here.ask({ type: "handInPosition", delegation: "S1", text: "Revised after the deadline" }, seat("S1"));
    const paper = introduced(here);
    const amendment = amended(here, paper, "replace", 1, "Other words");
    here.ask({ type: "acceptAmendment", paper: amendment });
    const rows = statistics(here.entries());
    expect(rows.map(({ position }) => position)).toEqual(["inTime", "late", "none", "none"]);
    expect(rows.map(({ amendmentsAdopted }) => amendmentsAdopted)).toEqual([0, 1, 0, 0]);
    // The amendment is no paper besides.
    expect(rows.map(({ sponsored }) => sponsored)).toEqual([1, 0, 0, 0]);
  });

  test("say only that a position paper was handed in if there was no deadline", () => {
    const here = inDebate(PACK["una-usa"], 3);
    here.ask({ type: "handInPosition", delegation: "S1", text: "Mine" }, seat("S1"));
    const rows = statistics(here.entries());
    expect(rows.map(({ position }) => position)).toEqual(["handedIn", "none", "none"]);
  });

  test("stand beside the points in the table for a spreadsheet", () => {
    const here = room();
    here.ask(score(20));
    here.ask(score(13, 1, "S2"), OTHER_CHAIR);
    const { head, rows } = awardsTable(here.state(), here.entries());
    expect(head).toHaveLength(1 + 15 + 2 * 5 + 1);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.map((row) => row.at(-1))).toEqual([20, 13, null]);
  });
});
